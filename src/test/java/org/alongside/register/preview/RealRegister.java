package org.alongside.register.preview;

import java.nio.file.Path;
import java.util.List;

import org.alongside.actor.PersonId;
import org.alongside.register.sheet.RegisterFile;
import org.alongside.register.sheet.RegisterOpening;
import org.alongside.register.sheet.RegisterSheet;
import org.alongside.register.workbook.Progress;

import static org.assertj.core.api.Assertions.assertThat;

/** The workbook as a coordinator kept it. */
final class RealRegister {

    static final Path FILE = Path.of("src/test/resources/register/sas-register.xlsx");
    static final String ICB = "QT6";

    private RealRegister() {}

    static RegisterFile open() {
        return open(FILE);
    }

    static RegisterFile open(Path file) {
        var opening = RegisterFile.open(file, Progress.UNSEEN);
        assertThat(opening).isInstanceOf(RegisterOpening.Opened.class);
        return ((RegisterOpening.Opened) opening).file();
    }

    static RegisterSheet sheet() {
        var file = open();
        return file.read(file.match(), file.ownDate().orElseThrow(), Progress.UNSEEN);
    }

    static RegisterPreview preview(PeopleHeld held) {
        return RegisterPreview.of(sheet(), ICB, OdsPractices.ALL, held, Decisions.NONE);
    }

    /** Those whom an import would have brought in, in place of a database. */
    static PeopleHeld savedFrom(RegisterPreview preview) {
        return PeopleHeld.of(people(preview.saving()));
    }

    private static List<HeldPerson> people(List<Saving> saving) {
        return saving.stream()
                .filter(Saving.NewPerson.class::isInstance)
                .map(Saving.NewPerson.class::cast)
                .map(fresh -> HeldPerson.from(PersonId.random(), fresh.row().entry()))
                .toList();
    }
}
