package wangang.portal.employer.fairs;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import wangang.portal.employer.OwnEmployer;
import wangang.portal.employer.candidates.Candidate;
import wangang.portal.employer.vacancies.OwnVacancy;
import wangang.portal.fair.Fair;
import wangang.portal.services.Answer;
import wangang.portal.services.Call;
import wangang.portal.services.Items;
import wangang.portal.services.Service;
import wangang.portal.services.Services;

/** What the pages of an employer's booths ask of the services. */
@Component
class BoothCalls {

    /** Of 100 each: more than an employer or a booth has. */
    private static final int PARTS = 20;

    private static final int AT_ONCE = 100;

    /** Who stands further down is told by number alone. */
    private static final int EXPLAINED = 500;

    private final Service campaign;
    private final Service employerVacancy;
    private final Service matching;

    BoothCalls(Services services) {
        this.campaign = services.campaign();
        this.employerVacancy = services.employerVacancy();
        this.matching = services.matching();
    }

    /** A campaign that fairs belong to. */
    record Campaign(UUID campaignId, Terms terms) {

        record Terms(String name) {}
    }

    /** Newest first. */
    Items<Campaign> openCampaigns(@Nullable String cursor) {
        return Items.of(
                        Campaign.class,
                        campaign.get("/api/campaigns").query("status", "OPEN").query("cursor", cursor))
                .orThrow();
    }

    List<Fair> fairsOf(UUID id) {
        return all(Fair.class, () -> campaign.get("/api/campaigns/{id}/fairs", id))
                .orThrow();
    }

    Fair fair(UUID id) {
        return campaign.get("/api/fairs/{id}", id).into(Fair.class).orThrow();
    }

    Answer<List<Booth>> booths() {
        return all(Booth.class, () -> campaign.get("/api/booths/mine"));
    }

    /** Empty where no employer is registered. */
    Optional<List<Booth>> own() {
        return booths().unless("booth/employer-not-registered");
    }

    /** The one in force, or the last one asked for. */
    Optional<Booth> at(UUID fair) {
        return own().orElse(List.of()).stream()
                .filter(one -> one.fairId().equals(fair))
                .reduce((earlier, later) -> earlier.stands() ? earlier : later);
    }

    Answer<List<Applicant>> applicants(Booth booth) {
        return all(Applicant.class, () -> campaign.get("/api/booths/{id}/applicants", booth.boothId()));
    }

    /**
     * How well those first in the order fit the booth's vacancies, by registration. Nobody while matching is away; nobody
     * who is in no lists of candidates.
     */
    Map<UUID, Candidate> fits(Booth booth, List<Applicant> people) {
        var explained = people.stream().limit(EXPLAINED).toList();
        var found = IntStream.iterate(0, at -> at < explained.size(), at -> at + AT_ONCE)
                .mapToObj(at -> explained.subList(at, Math.min(explained.size(), at + AT_ONCE)))
                .flatMap(part -> explain(booth, part).stream())
                .collect(Collectors.toMap(Candidate::jobseekerId, Function.identity(), (one, same) -> one));
        return explained.stream()
                .filter(one -> found.containsKey(one.jobseekerId()))
                .collect(Collectors.toMap(
                        Applicant::registrationId, one -> Objects.requireNonNull(found.get(one.jobseekerId()))));
    }

    private List<Candidate> explain(Booth booth, List<Applicant> people) {
        var call = matching.post("/api/candidates/of")
                .body(Map.of(
                        "vacancies",
                        booth.shown(),
                        "jobseekers",
                        people.stream().map(Applicant::jobseekerId).toList()));
        return Items.of(Fit.class, call).optional().map(Items::all).orElse(List.of()).stream()
                .map(Fit::candidate)
                .toList();
    }

    /** Somebody and what for. */
    record Fit(UUID vacancyId, Candidate candidate) {}

    Answer<List<Meeting>> meetings(Booth booth) {
        return all(Meeting.class, () -> campaign.get("/api/booths/{id}/interviews", booth.boothId()));
    }

    Ranking ranking(Booth booth) {
        return campaign.get("/api/booths/{id}/ranking", booth.boothId())
                .into(Ranking.class)
                .orThrow();
    }

    Answer<Ranking.Suggestion> suggestion(Booth booth) {
        return campaign.get("/api/booths/{id}/ranking/suggestion", booth.boothId())
                .into(Ranking.Suggestion.class);
    }

    Answer<Ranking> rank(Booth booth, RankingForm form) {
        return campaign.put("/api/booths/{id}/ranking", booth.boothId())
                .ifMatch(form.etag())
                .body(Map.of("groups", form.order().groups()))
                .into(Ranking.class);
    }

    Answer<Booth> ask(UUID fair, BoothForm form) {
        return campaign.post("/api/fairs/{id}/booths", fair)
                .once(form.once())
                .body(form.json())
                .into(Booth.class);
    }

    Answer<Booth> withdraw(UUID booth, String etag) {
        return campaign.post("/api/booths/{id}/withdrawal", booth).ifMatch(etag).into(Booth.class);
    }

    Answer<Meeting> record(UUID interview, String result, String etag) {
        return campaign.post("/api/interviews/{id}/result", interview)
                .ifMatch(etag)
                .body(Map.of("result", result))
                .into(Meeting.class);
    }

    Answer<Receipt> tell(UUID fair, @Nullable String once, Map<String, Object> change) {
        return campaign.post("/api/fairs/{id}/changes", fair)
                .once(once)
                .body(change)
                .into(Receipt.class);
    }

    /** What a change did. */
    record Receipt(long moved, long cancelled, long added) {}

    Call handout(Booth booth) {
        return campaign.get("/api/booths/{id}/handout", booth.boothId());
    }

    Answer<String> enrol(UUID campaignId, UUID vacancy, @Nullable String once) {
        return campaign.post("/api/campaigns/{id}/enrolments", campaignId)
                .once(once)
                .body(Map.of("vacancyId", vacancy))
                .done();
    }

    /** The employer's open vacancies with how each stands in the campaign. */
    List<Showable> showable(UUID campaignId) {
        var enrolments = all(Showable.Enrolment.class, () -> campaign.get("/api/enrolments/mine"))
                .unless("enrolment/employer-not-registered")
                .orElse(List.of())
                .stream()
                .filter(one -> one.campaignId().equals(campaignId))
                .collect(Collectors.toMap(Showable.Enrolment::vacancyId, one -> one, (newest, earlier) -> newest));
        return all(
                        OwnVacancy.class,
                        () -> employerVacancy.get("/api/vacancies/mine").query("status", "PUBLISHED"))
                .unless(OwnEmployer.WITHOUT_ONE)
                .orElse(List.of())
                .stream()
                .map(one -> {
                    var enrolment = enrolments.get(one.vacancyId());
                    return new Showable(
                            one.vacancyId(),
                            one.title(),
                            enrolment == null ? null : enrolment.status(),
                            enrolment == null ? null : enrolment.reason());
                })
                .sorted(Comparator.comparing(one -> !one.ready()))
                .toList();
    }

    private static <T> Answer<List<T>> all(Class<T> type, Supplier<Call> list) {
        return Items.all(type, list, PARTS).map(Items.Listed::items);
    }
}
