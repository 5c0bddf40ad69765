package org.alongside.register.preview;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.alongside.person.NhsNumber;
import org.alongside.register.entry.RegisterField;
import org.alongside.register.sheet.WorkbookOnPaper;

/** A register of many invented people, every column filled, to see what length does. */
public final class LongRegister {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String[] SYLLABLES = {"tre", "pol", "pen", "lan", "ros", "car", "bos", "nan", "gwen", "mor"};

    private final Random random = new Random(20261030);
    private final int people;

    public LongRegister(int people) {
        this.people = people;
    }

    public Path in(Path folder) {
        return new WorkbookOnPaper()
                .part("xl/worksheets/sheet1.xml", this::write)
                .in(folder);
    }

    private void write(OutputStream out) throws IOException {
        write(out, "<worksheet><sheetData>");
        write(out, WorkbookOnPaper.row(1, "Everyone, as at 30/10/2026"));
        write(out, WorkbookOnPaper.row(2, headings()));
        for (var person = 1; person <= people; person++) {
            write(out, WorkbookOnPaper.row(person + 2, cells(person)));
        }
        write(out, "</sheetData></worksheet>");
    }

    private static void write(OutputStream out, String xml) throws IOException {
        out.write(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String[] headings() {
        return Arrays.stream(RegisterField.values()).map(RegisterField::heading).toArray(String[]::new);
    }

    private String[] cells(int person) {
        return Arrays.stream(RegisterField.values())
                .map(field -> cell(field, person))
                .toArray(String[]::new);
    }

    private String cell(RegisterField field, int person) {
        return switch (field) {
            case REFERENCE -> "SAS-" + person;
            case NAME -> name() + ", " + name() + " (" + name() + ")";
            case NHS_NUMBER -> nhsNumber(person);
            case BIRTH_DATE -> day(1940, 2007);
            case TELEPHONES -> "07700 9%05d".formatted(person);
            case REMOVING_PRACTICE -> "L82026";
            case NEW_PRACTICE, DISCHARGED, OUTCOME -> "";
            case INCIDENT_DATE -> day(2015, 2020);
            case PCSE_NOTIFIED, PCSE_PROCESSED, ALLOCATED, LETTER_SENT, LAST_REVIEW, LAST_RISK_ASSESSMENT ->
                day(2021, 2025);
            case NEXT_REVIEW, NEXT_RISK_ASSESSMENT -> day(2027, 2028);
            case SAFE_TO_LEAVE_MESSAGE, POLICE_TOLD, LETTER_RETURNED, SAFEGUARDING -> random.nextBoolean() ? "Y" : "n";
            case STAGE, PREVIOUS_PLACEMENTS, INCIDENTS_ON_SCHEME -> String.valueOf(random.nextInt(5));
            case NOTES -> sentence(40);
            default -> sentence(3);
        };
    }

    private String day(int from, int to) {
        return LocalDate.ofYearDay(from + random.nextInt(to - from), 1 + random.nextInt(365))
                .format(DAY);
    }

    private String name() {
        return SYLLABLES[random.nextInt(10)] + SYLLABLES[random.nextInt(10)] + SYLLABLES[random.nextInt(10)];
    }

    private String sentence(int words) {
        return String.join(
                " ", IntStream.range(0, words).mapToObj(word -> name()).toList());
    }

    /** One of ten digits fits, or none, and then the person has no number. */
    private static String nhsNumber(int person) {
        return IntStream.range(0, 10)
                .mapToObj(check -> "999%06d%d".formatted(person, check))
                .filter(digits -> NhsNumber.read(digits) instanceof NhsNumber.Valid)
                .findFirst()
                .orElse("");
    }
}
