package wangang.matching.ranking;

import wangang.matching.document.PersonDocument;
import wangang.matching.document.VacancyDocument;

/** A named question about one vacancy and one person; pure, so that a score can be explained and repeated. */
@FunctionalInterface
interface Feature {

    Finding judge(VacancyDocument vacancy, PersonDocument person);
}
