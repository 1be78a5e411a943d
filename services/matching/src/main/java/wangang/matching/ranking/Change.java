package wangang.matching.ranking;

import java.util.function.Consumer;
import wangang.matching.document.PersonDraft;

/** Something that could become otherwise: how it is said, and what would then be. */
sealed interface Change {

    Improvement.Action action();

    Sentence sentence();

    /** The person's file would be another. */
    record OfFile(Improvement.Action action, Sentence sentence, Consumer<PersonDraft> edit) implements Change {}

    /** The vacancy would say what it leaves open or offers too little of, and it would be enough. */
    record OfVacancy(Improvement.Action action, Sentence sentence) implements Change {}
}
