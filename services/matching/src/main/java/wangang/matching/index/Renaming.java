package wangang.matching.index;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import wangang.matching.engine.Engine;

/** Brings the vacancies of renamed employers up to date, so that the present name finds them. */
@Component
class Renaming {

    private static final int PAGE = 500;

    private final Engine engine;
    private final IndexAdministration administration;
    private final IndexWriter writer;
    private final IndexSettings settings;
    private final Amending amending;

    Renaming(
            Engine engine,
            IndexAdministration administration,
            IndexWriter writer,
            IndexSettings settings,
            Amending amending) {
        this.engine = engine;
        this.administration = administration;
        this.writer = writer;
        this.settings = settings;
        this.amending = amending;
    }

    /** A vacancy that changed meanwhile keeps its newer state, which has the present name already. */
    void apply(Map<UUID, String> names, List<Generation> generations) {
        if (names.isEmpty()) {
            return;
        }
        generations.forEach(generation -> amending.alone(() -> rename(names, generation)));
    }

    private void rename(Map<UUID, String> names, Generation generation) {
        administration.refresh(generation, Subject.VACANCIES);
        var page = page(generation, names, List.of());
        while (!page.isEmpty()) {
            writer.write(
                    page.stream()
                            .filter(hit -> !presentName(hit, names).equals(nameOf(hit)))
                            .map(hit -> renamed(hit, names))
                            .toList(),
                    List.of(generation));
            page = page.size() < PAGE
                    ? List.of()
                    : page(generation, names, page.getLast().sort());
        }
    }

    private List<Hit<ObjectNode>> page(Generation generation, Map<UUID, String> names, List<FieldValue> after) {
        SearchResponse<ObjectNode> found = engine.write(client -> client.search(
                search -> {
                    search.index(generation.writeAlias(settings, Subject.VACANCIES))
                            .query(query -> query.terms(terms -> terms.field("employerId")
                                    .terms(listed -> listed.value(names.keySet().stream()
                                            .map(id -> FieldValue.of(id.toString()))
                                            .toList()))))
                            .sort(sort ->
                                    sort.field(field -> field.field("vacancyId").order(SortOrder.Asc)))
                            .version(true)
                            .size(PAGE);
                    return after.isEmpty() ? search : search.searchAfter(after);
                },
                ObjectNode.class));
        return found.hits().hits();
    }

    private static IndexChange renamed(Hit<ObjectNode> hit, Map<UUID, String> names) {
        var vacancy = Objects.requireNonNull(hit.source()).deepCopy().put("employerName", presentName(hit, names));
        return new IndexChange(
                Subject.VACANCIES,
                UUID.fromString(Objects.requireNonNull(hit.id())),
                Objects.requireNonNull(hit.version()),
                vacancy,
                true);
    }

    private static String presentName(Hit<ObjectNode> hit, Map<UUID, String> names) {
        var employer = UUID.fromString(
                Objects.requireNonNull(hit.source()).path("employerId").asString());
        return Objects.requireNonNull(names.get(employer));
    }

    private static String nameOf(Hit<ObjectNode> hit) {
        return Objects.requireNonNull(hit.source()).path("employerName").asString("");
    }
}
