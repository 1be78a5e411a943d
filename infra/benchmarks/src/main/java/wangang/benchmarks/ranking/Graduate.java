package wangang.benchmarks.ranking;

import wangang.matching.document.PersonDocument;
import wangang.matching.vocabulary.Degree;

/** A made-up person: what the ranking sees, and beside it the school that it never sees. */
record Graduate(PersonDocument file, SchoolTier tier) {

    Degree degree() {
        return file.degree() == null ? Degree.NONE : file.degree();
    }
}
