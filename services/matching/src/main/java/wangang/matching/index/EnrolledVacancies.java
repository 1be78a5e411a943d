package wangang.matching.index;

import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.get.GetResult;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import wangang.matching.engine.Engine;
import wangang.matching.engine.EngineUnavailable;
import wangang.matching.state.Enrolments;

/**
 * Brings the campaigns of indexed vacancies up to date. Whoever stores an enrolment amends afterwards, and whoever writes
 * a vacancy looks afterwards whether its campaigns are still those it was written with: one of the two comes last.
 */
@Component
public class EnrolledVacancies {

    private static final int PART = 200;
    private static final String FIELD = "campaigns";

    private final Engine engine;
    private final IndexWriter writer;
    private final IndexSettings settings;
    private final Generations generations;
    private final Enrolments enrolments;
    private final Amending amending;

    EnrolledVacancies(
            Engine engine,
            IndexWriter writer,
            IndexSettings settings,
            Generations generations,
            Enrolments enrolments,
            Amending amending) {
        this.engine = engine;
        this.writer = writer;
        this.settings = settings;
        this.generations = generations;
        this.enrolments = enrolments;
        this.amending = amending;
    }

    /**
     * In every written generation; what is not indexed yet will be with the enrolments of its time.
     *
     * @throws EngineUnavailable when Elasticsearch or one of the generations is away; everything may be repeated
     */
    public void amend(Collection<UUID> vacancies) {
        amend(vacancies, generations.written());
    }

    void amend(Collection<UUID> vacancies, List<Generation> written) {
        var all = vacancies.stream().distinct().toList();
        for (int from = 0; from < all.size(); from += PART) {
            var part = all.subList(from, Math.min(all.size(), from + PART));
            written.forEach(generation -> amend(part, generation));
        }
    }

    /**
     * After writing.
     *
     * @param before campaigns by vacancy with which the documents were made; what takes part in none has an empty list
     * @param kept vacancies that the index knew already: they may be in it as an earlier try has made them
     */
    void amendWhatChanged(Map<UUID, List<String>> before, Collection<UUID> kept, List<Generation> written) {
        var now = enrolments.of(before.keySet());
        var changed = before.keySet().stream()
                .filter(vacancy -> !now.getOrDefault(vacancy, List.of()).equals(before.get(vacancy)));
        amend(Stream.concat(changed, kept.stream()).toList(), written);
    }

    private void amend(List<UUID> vacancies, Generation generation) {
        var stale = stale(indexed(vacancies, generation, List.of(FIELD)));
        if (!stale.isEmpty()) {
            amending.alone(() -> writer.write(changes(indexed(stale, generation, List.of())), List.of(generation)));
        }
    }

    private List<UUID> stale(List<GetResult<ObjectNode>> indexed) {
        return changes(indexed).stream().map(IndexChange::id).toList();
    }

    /** By the enrolments of this moment. */
    private List<IndexChange> changes(List<GetResult<ObjectNode>> indexed) {
        var present =
                enrolments.of(indexed.stream().map(EnrolledVacancies::idOf).toList());
        var changes = new ArrayList<IndexChange>();
        for (var vacancy : indexed) {
            var campaigns = present.getOrDefault(idOf(vacancy), List.of());
            var document = Objects.requireNonNull(vacancy.source());
            if (!campaigns.equals(campaignsOf(document))) {
                var amended = document.deepCopy();
                campaigns.forEach(amended.putArray(FIELD)::add);
                changes.add(new IndexChange(
                        Subject.VACANCIES, idOf(vacancy), Objects.requireNonNull(vacancy.version()), amended, true));
            }
        }
        return changes;
    }

    /** As last written, searchable or not. */
    private List<GetResult<ObjectNode>> indexed(List<UUID> vacancies, Generation generation, List<String> fields) {
        MgetResponse<ObjectNode> found = engine.write(client -> client.mget(
                get -> {
                    get.index(generation.writeAlias(settings, Subject.VACANCIES))
                            .ids(vacancies.stream().map(UUID::toString).toList());
                    return fields.isEmpty() ? get : get.sourceIncludes(fields);
                },
                ObjectNode.class));
        return found.docs().stream()
                .map(EnrolledVacancies::readable)
                .filter(GetResult::found)
                .toList();
    }

    private static GetResult<ObjectNode> readable(MultiGetResponseItem<ObjectNode> item) {
        if (item.isFailure()) {
            throw new EngineUnavailable(
                    new IllegalStateException(item.failure().error().type()));
        }
        return item.result();
    }

    private static UUID idOf(GetResult<ObjectNode> vacancy) {
        return UUID.fromString(vacancy.id());
    }

    private static List<String> campaignsOf(ObjectNode document) {
        return document.path(FIELD).valueStream().map(JsonNode::asString).toList();
    }
}
