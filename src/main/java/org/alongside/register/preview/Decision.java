package org.alongside.register.preview;

import java.time.LocalDate;

import org.alongside.actor.PersonId;
import org.alongside.person.NhsNumber;
import org.alongside.register.sheet.RowFingerprint;

/** What a human decided about one row. */
public sealed interface Decision {

    /** What it is about: a later decision about the same takes the place of an earlier one. */
    Matter about();

    /** What can be decided about a row. */
    enum Matter {
        NHS_NUMBER,
        BIRTH_DATE,
        AGE,
        PRACTICE,
        INCIDENT_DATE,
        PERSON,
        ROW
    }

    record NumberIs(NhsNumber number) implements Decision {
        @Override
        public Matter about() {
            return Matter.NHS_NUMBER;
        }
    }

    record WithoutNumber() implements Decision {
        @Override
        public Matter about() {
            return Matter.NHS_NUMBER;
        }
    }

    record BirthDateIs(LocalDate day) implements Decision {
        @Override
        public Matter about() {
            return Matter.BIRTH_DATE;
        }
    }

    record BirthDateNotKnown() implements Decision {
        @Override
        public Matter about() {
            return Matter.BIRTH_DATE;
        }
    }

    /** The commissioner was asked and agreed that someone under 18 comes in. */
    record CommissionerAgreed() implements Decision {
        @Override
        public Matter about() {
            return Matter.AGE;
        }
    }

    record PracticeIs(String code) implements Decision {
        @Override
        public Matter about() {
            return Matter.PRACTICE;
        }
    }

    record PracticeNotKnown() implements Decision {
        @Override
        public Matter about() {
            return Matter.PRACTICE;
        }
    }

    /** It is this practice although it had closed before the removal. */
    record PracticeStays() implements Decision {
        @Override
        public Matter about() {
            return Matter.PRACTICE;
        }
    }

    record IncidentDateIs(LocalDate day) implements Decision {
        @Override
        public Matter about() {
            return Matter.INCIDENT_DATE;
        }
    }

    /** The same person as an earlier row: the two are joined. */
    record SameAsRow(RowFingerprint earlier) implements Decision {
        @Override
        public Matter about() {
            return Matter.PERSON;
        }
    }

    /** The same person as someone held. */
    record SameAsHeld(PersonId person) implements Decision {
        @Override
        public Matter about() {
            return Matter.PERSON;
        }
    }

    record SomeoneElse() implements Decision {
        @Override
        public Matter about() {
            return Matter.PERSON;
        }
    }

    record LeaveOut() implements Decision {
        @Override
        public Matter about() {
            return Matter.ROW;
        }
    }
}
