package org.alongside.register.sheet;

import java.time.LocalDate;
import java.util.List;

/** The register as read, nothing judged yet; the sheets that are not imported yet are named. */
public record RegisterSheet(LocalDate today, List<RegisterRow> rows, int notRecords, List<String> followLater) {}
