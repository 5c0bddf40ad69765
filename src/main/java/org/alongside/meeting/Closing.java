package org.alongside.meeting;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What is settled when a meeting ends. Both may be missing; the check page says so.
 *
 * @param personAttended all, part or none
 */
public record Closing(
        @Nullable LocalDate nextReview, @Nullable Attendance personAttended) {}
