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
import wangang.matching.document.EmployerFacts;
import wangang.matching.engine.Engine;

/** Brings what vacancies repeat of their employers up to date, so that the present name finds them. */
@Component
class EmployersVacancies {

    private static final int PAGE = 500;
    private static final String NAME = "employerName";
    private static final String ANSWER_RATE = "answerRate";
    private static final String STANDING = "standing";

    private final Engine engine;
    private final IndexAdministration administration;
    private final IndexWriter writer;
    private final IndexSettings settings;
    private final Amending amending;

    EmployersVacancies(
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

    /** A vacancy that changed meanwhile keeps its newer state, which has what is present already. */
    void amend(Map<UUID, EmployerFacts> employers, List<Generation> generations) {
        if (employers.isEmpty()) {
            return;
        }
        generations.forEach(generation -> amending.alone(() -> amend(employers, generation)));
    }

    private void amend(Map<UUID, EmployerFacts> employers, Generation generation) {
        administration.refresh(generation, Subject.VACANCIES);
        var page = page(generation, employers, List.of());
        while (!page.isEmpty()) {
            writer.write(
                    page.stream()
                            .filter(hit -> !isPresent(document(hit), facts(hit, employers)))
                            .map(hit -> amended(hit, facts(hit, employers)))
                            .toList(),
                    List.of(generation));
            page = page.size() < PAGE
                    ? List.of()
                    : page(generation, employers, page.getLast().sort());
        }
    }

    private List<Hit<ObjectNode>> page(
            Generation generation, Map<UUID, EmployerFacts> employers, List<FieldValue> after) {
        SearchResponse<ObjectNode> found = engine.write(client -> client.search(
                search -> {
                    search.index(generation.writeAlias(settings, Subject.VACANCIES))
                            .query(query -> query.terms(terms -> terms.field("employerId")
                                    .terms(listed -> listed.value(employers.keySet().stream()
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

    private static IndexChange amended(Hit<ObjectNode> hit, EmployerFacts facts) {
        var vacancy = document(hit).deepCopy().put(NAME, facts.name()).put(STANDING, facts.standing());
        if (facts.answerRate() == null) {
            vacancy.remove(ANSWER_RATE);
        } else {
            vacancy.put(ANSWER_RATE, facts.answerRate());
        }
        return new IndexChange(
                Subject.VACANCIES,
                UUID.fromString(Objects.requireNonNull(hit.id())),
                Objects.requireNonNull(hit.version()),
                vacancy,
                true);
    }

    private static boolean isPresent(ObjectNode vacancy, EmployerFacts facts) {
        var rate = vacancy.path(ANSWER_RATE);
        return vacancy.path(NAME).asString("").equals(facts.name())
                && Objects.equals(rate.isNumber() ? rate.asDouble() : null, facts.answerRate())
                && vacancy.path(STANDING).asDouble(0) == facts.standing();
    }

    private static EmployerFacts facts(Hit<ObjectNode> hit, Map<UUID, EmployerFacts> employers) {
        var employer = UUID.fromString(document(hit).path("employerId").asString());
        return Objects.requireNonNull(employers.get(employer));
    }

    private static ObjectNode document(Hit<ObjectNode> hit) {
        return Objects.requireNonNull(hit.source());
    }
}
