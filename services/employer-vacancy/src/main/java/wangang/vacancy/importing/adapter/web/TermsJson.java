package wangang.vacancy.importing.adapter.web;

import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import wangang.platform.kernel.Outcome;
import wangang.platform.web.JsonRefusals;
import wangang.vacancy.importing.application.ImportItem;
import wangang.vacancy.jobposting.PostedTerms;
import wangang.vacancy.posting.domain.TermsForm;
import wangang.vacancy.posting.domain.VacancyId;

/** Reads single items; what does not fit is an item with reasons, not a failure. */
@Component
class TermsJson {

    private final JsonMapper json;
    private final PostedTerms postings;

    TermsJson(JsonMapper json, PostedTerms postings) {
        this.json = json;
        this.postings = postings;
    }

    /** A JobPosting instead of terms. */
    ImportItem readPosting(int index, String text) {
        try {
            var posted = postings.read(json.readTree(text));
            var read = read(index, posted.terms());
            var own = posted.vacancy() == null ? null : new VacancyId(posted.vacancy());
            return new ImportItem(index, read.reference(), read.terms(), own);
        } catch (JacksonException noJson) {
            return new ImportItem(index, null, Outcome.refused(JsonRefusals.explain(noJson)));
        }
    }

    ImportItem read(int index, JsonNode node) {
        try {
            var terms = json.treeToValue(node, TermsForm.class);
            return terms == null ? empty(index) : new ImportItem(index, terms.reference(), Outcome.done(terms));
        } catch (JacksonException unreadable) {
            return new ImportItem(index, referenceOf(node), Outcome.refused(JsonRefusals.explain(unreadable)));
        }
    }

    ImportItem read(int index, String line) {
        try {
            var terms = json.readValue(line, TermsForm.class);
            return terms == null ? empty(index) : new ImportItem(index, terms.reference(), Outcome.done(terms));
        } catch (JacksonException unreadable) {
            return unread(index, line, unreadable);
        }
    }

    private ImportItem unread(int index, String line, JacksonException reason) {
        try {
            return new ImportItem(
                    index, referenceOf(json.readTree(line)), Outcome.refused(JsonRefusals.explain(reason)));
        } catch (JacksonException noJson) {
            return new ImportItem(index, null, Outcome.refused(JsonRefusals.explain(noJson)));
        }
    }

    private static ImportItem empty(int index) {
        return new ImportItem(index, null, Outcome.refused(ImportProblems.EMPTY_ITEM));
    }

    private static @org.jspecify.annotations.Nullable String referenceOf(JsonNode node) {
        var reference = node.get("reference");
        return reference != null && reference.isString() ? reference.stringValue() : null;
    }
}
