package wangang.matching.reach;

import wangang.matching.document.VacancyDocument;

/**
 * A vacancy as it would be.
 *
 * @param text what would be changed, in Chinese
 */
record Variant(Loosening loosening, String text, VacancyDocument vacancy) {}
