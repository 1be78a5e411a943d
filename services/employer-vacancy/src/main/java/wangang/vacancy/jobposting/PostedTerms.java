package wangang.vacancy.jobposting;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import wangang.vacancy.posting.domain.TermsForm;

/** What a JobPosting says of a vacancy, as JSON of terms: what cannot be read stays as it is and is refused with them. */
@Component
public class PostedTerms {

    /** Property with terms that schema.org has no property for; what it has goes before every other property. */
    public static final String EXTENSION = "wangang:terms";

    /**
     * @param vacancy when the posting was exported from here
     * @param terms as {@link TermsForm} has them
     */
    public record Posted(@Nullable UUID vacancy, ObjectNode terms) {}

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final JsonMapper json;
    private final PostingProperties properties;

    PostedTerms(JsonMapper json, PostingProperties properties) {
        this.json = json;
        this.properties = properties;
    }

    public Posted read(JsonNode posting) {
        var terms = plain(posting);
        var own = ownId(posting.path("identifier"));
        if (own == null) {
            PostingProperties.put(terms, "reference", reference(posting.path("identifier")));
        }
        if (posting.path(EXTENSION) instanceof ObjectNode extension) {
            extension.properties().forEach(term -> terms.set(term.getKey(), term.getValue()));
        }
        return new Posted(own, terms);
    }

    /** The terms that would be read otherwise than they are; null where there are none. */
    @Nullable
    Object unsaid(Object posting, TermsForm terms) {
        var said = json.treeToValue(plain(json.valueToTree(posting)), TermsForm.class);
        ObjectNode there = json.valueToTree(said.trimmed());
        ObjectNode wanted = json.valueToTree(terms);
        var unsaid = json.createObjectNode();
        wanted.properties().forEach(term -> {
            if (!term.getValue().equals(there.get(term.getKey()))) {
                unsaid.set(term.getKey(), term.getValue());
            }
        });
        there.propertyNames().stream().filter(name -> !wanted.has(name)).forEach(unsaid::putNull);
        return unsaid.isEmpty() ? null : unsaid;
    }

    private ObjectNode plain(JsonNode posting) {
        var terms = json.createObjectNode();
        properties.read(posting, terms);
        return terms;
    }

    private static @Nullable UUID ownId(JsonNode identifier) {
        var value = identifier.path("value").asString("");
        return identifier.path("name").asString("").equals(JobPostings.PLATFORM)
                        && ID.matcher(value).matches()
                ? UUID.fromString(value)
                : null;
    }

    /** Text, a number, or a PropertyValue of either. */
    private static @Nullable JsonNode reference(JsonNode identifier) {
        var value = identifier.isObject() ? identifier.path("value") : identifier;
        if (value.isMissingNode()) {
            return null;
        }
        return value.isNumber() ? StringNode.valueOf(value.asString()) : value;
    }
}
