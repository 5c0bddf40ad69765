package org.alongside.meeting;

import java.time.LocalDateTime;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/** The date of a series for which a meeting stands, in the time of London, wherever the meeting was moved to by itself. */
@Embeddable
record Occasion(UUID seriesId, LocalDateTime seriesAt) {}
