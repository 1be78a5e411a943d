package wangang.vacancy.importing.adapter.web;

import java.util.List;
import wangang.vacancy.posting.domain.TermsForm;

/**
 * The shape of a JSON import. It is never read as a whole: one item that cannot be read must not spoil the others.
 *
 * @param items at most 200
 */
record ImportBody(List<TermsForm> items) {}
