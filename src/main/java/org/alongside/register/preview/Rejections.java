package org.alongside.register.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.alongside.register.entry.RegisterEntry;
import org.alongside.register.preview.Decision.Matter;
import org.alongside.register.sheet.RegisterRow;
import org.alongside.register.sheet.RowFingerprint;

/** Finds the rows that are never saved. */
final class Rejections {

    private static final Pattern DO_NOT_USE = Pattern.compile("\\bdo\\s+not\\s+use\\b", Pattern.CASE_INSENSITIVE);

    private final Map<RowFingerprint, RegisterRow> seen = new HashMap<>();

    List<Finding> of(RegisterRow row, RowDecisions decided) {
        var findings = new ArrayList<Finding>();
        var first = seen.putIfAbsent(row.fingerprint(), row);
        if (first != null) {
            findings.add(new Finding(Reason.COPY_OF_ROW, List.of(new Candidate.EarlierRow(first))));
        }
        if (isMarked(row.entry())) {
            findings.add(Finding.of(Reason.MARKED_DO_NOT_USE));
        }
        if (namesNobody(row.entry())) {
            findings.add(Finding.of(Reason.NOBODY_NAMED));
        }
        if (decided.about(Matter.ROW).isPresent()) {
            findings.add(Finding.of(Reason.LEFT_OUT));
        }
        return findings;
    }

    private static boolean isMarked(RegisterEntry entry) {
        return DO_NOT_USE.matcher(entry.reference().written()).find()
                || DO_NOT_USE.matcher(entry.name().asWritten()).find();
    }

    private static boolean namesNobody(RegisterEntry entry) {
        return entry.name().isBlank()
                && entry.nhsNumber().isBlank()
                && entry.birthDate().isBlank();
    }
}
