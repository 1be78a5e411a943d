package wangang.benchmarks.twosided.systems;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import wangang.benchmarks.relevance.Run.Hit;
import wangang.benchmarks.twosided.people.Graduate;
import wangang.demodata.http.Json;
import wangang.matching.document.Documents;
import wangang.matching.document.JobseekerEvent;
import wangang.matching.document.PersonDocument;
import wangang.matching.engine.EngineConfiguration;
import wangang.matching.ranking.Ranking;
import wangang.matching.retrieval.Retrieval;

/** What the platform recommends on request: first stage, hard conditions, two-sided ranking. */
final class TwoSidedRanking implements RankingSystem {

    private static final JsonMapper EVENTS = EngineConfiguration.documents();

    private final Documents documents;
    private final Retrieval retrieval;
    private final Ranking ranking;
    private final JudgedIndex index;

    TwoSidedRanking(Documents documents, Retrieval retrieval, Ranking ranking, JudgedIndex index) {
        this.documents = documents;
        this.retrieval = retrieval;
        this.ranking = ranking;
        this.index = index;
    }

    @Override
    public List<Hit> answer(Graduate graduate) {
        var person = document(graduate);
        return ranking.vacanciesFor(person, retrieval.vacanciesFor(person)).stream()
                .limit(DEPTH)
                .map(match -> new Hit(
                        index.posting(match.vacancy().vacancyId()),
                        match.score().combined()))
                .toList();
    }

    /** As the profile service tells of the person, who consents to everything. */
    private PersonDocument document(Graduate graduate) {
        var data = new LinkedHashMap<String, Object>();
        var account = "求职者 " + graduate.person();
        data.put("jobseekerId", UUID.nameUUIDFromBytes(account.getBytes(StandardCharsets.UTF_8)));
        data.put("account", account);
        data.put("version", 1);
        data.put("status", "ACTIVE");
        data.put("consents", Map.of("MATCHING", true, "RECOMMENDATIONS", true, "PERSONALISATION", true));
        data.put("file", Json.read(Json.write(graduate.file())));
        return Objects.requireNonNull(documents.person(EVENTS.convertValue(data, JobseekerEvent.class)));
    }
}
