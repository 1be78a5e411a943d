package wangang.matching.testing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A vacancy as its events tell it. */
public final class VacancyBuilder {

    private UUID id = UUID.randomUUID();
    private final Map<String, @Nullable Object> terms = new LinkedHashMap<>();
    private final Map<String, Object> place = new LinkedHashMap<>();
    private UUID employer = UUID.randomUUID();
    private String employerAccount = "account-" + employer;
    private String employerName = "万岗示例单位（演示）";
    private String status = "PUBLISHED";
    private Instant publishedAt = Instant.now();
    private long version = 1;
    private boolean stale;

    private VacancyBuilder(String title) {
        terms.put("title", title);
        terms.put("kind", "FULL_TIME");
        terms.put("openings", 1);
        place.put("regionCode", "310105");
        terms.put("place", place);
        terms.put("pay", Map.of("form", "NEGOTIABLE"));
        terms.put("degree", "NONE");
        terms.put("majors", Map.of("any", true));
        terms.put("experience", Map.of("minYears", 0));
        terms.put("skills", List.of());
        terms.put("audience", Map.of("everyone", true));
        terms.put("text", "岗位职责见标题。");
    }

    public static VacancyBuilder aVacancy(String title) {
        return new VacancyBuilder(title);
    }

    public UUID id() {
        return id;
    }

    /** Where equals are put in order by their ids, and the order counts. */
    public VacancyBuilder numbered(int number) {
        id = new UUID(0, number);
        return this;
    }

    public String account() {
        return employerAccount;
    }

    public UUID employer() {
        return employer;
    }

    public VacancyBuilder with(String term, @Nullable Object value) {
        terms.put(term, value);
        return this;
    }

    /** What the employer typed; see {@link Events#tell(VacancyBuilder...)}. */
    List<String> campaigns() {
        return terms.get("campaigns") instanceof List<?> typed
                ? typed.stream().map(String::valueOf).toList()
                : List.of();
    }

    public VacancyBuilder of(UUID employerId) {
        employer = employerId;
        employerAccount = "account-" + employerId;
        return this;
    }

    public VacancyBuilder named(String name) {
        employerName = name;
        return this;
    }

    public VacancyBuilder inRegion(String region) {
        place.put("regionCode", region);
        return this;
    }

    public VacancyBuilder in(String subdistrict) {
        place.put("subdistrictCode", subdistrict);
        return this;
    }

    public VacancyBuilder at(double lat, double lon) {
        place.put("lat", lat);
        place.put("lon", lon);
        return this;
    }

    public VacancyBuilder paying(int min, int max) {
        return with("pay", Map.of("form", "MONTHLY", "min", min, "max", max));
    }

    public VacancyBuilder published(Instant at) {
        publishedAt = at;
        return this;
    }

    public VacancyBuilder withdrawn() {
        status = "WITHDRAWN";
        return this;
    }

    public VacancyBuilder published() {
        status = "PUBLISHED";
        return this;
    }

    /** Whether nobody has confirmed it for weeks. */
    public VacancyBuilder stale(boolean unconfirmed) {
        stale = unconfirmed;
        return this;
    }

    public VacancyBuilder version(long next) {
        version = next;
        return this;
    }

    public long version() {
        return version;
    }

    public Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("vacancyId", id);
        data.put("employerId", employer);
        data.put("employerAccount", employerAccount);
        data.put("employerName", employerName);
        data.put("employerKind", "PRIVATE");
        data.put("employerIndustryCode", "6513");
        data.put("version", version);
        data.put("status", status);
        data.put("terms", terms);
        data.put("remainingOpenings", terms.get("openings"));
        data.put("publishedAt", publishedAt);
        data.put("changedAt", publishedAt);
        data.put("stale", stale);
        data.put("somethingNew", "which an older consumer ignores");
        return data;
    }
}
