package wangang.matching.testing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A jobseeker as the events tell one: consenting to everything unless said otherwise. */
public final class PersonBuilder {

    private final UUID id = UUID.randomUUID();
    private final Map<String, Object> consents = new LinkedHashMap<>();
    private final Map<String, Object> education = new LinkedHashMap<>();
    private final Map<String, Object> wishes = new LinkedHashMap<>();
    private final Map<String, Object> file = new LinkedHashMap<>();
    private String status = "ACTIVE";
    private long version = 1;

    private PersonBuilder() {
        consents.put("MATCHING", true);
        consents.put("RECOMMENDATIONS", true);
        consents.put("PERSONALISATION", true);
        file.put("education", education);
        file.put("skills", List.of());
        file.put("wishes", wishes);
    }

    public static PersonBuilder aPerson() {
        return new PersonBuilder();
    }

    public UUID id() {
        return id;
    }

    public String account() {
        return "person-" + id;
    }

    public PersonBuilder wishing(String... titles) {
        wishes.put("titles", List.of(titles));
        return this;
    }

    public PersonBuilder wish(String name, Object value) {
        wishes.put(name, value);
        return this;
    }

    public PersonBuilder studied(String major, String degree, int year) {
        education.put("majorCode", major);
        education.put("degree", degree);
        education.put("graduationYear", year);
        return this;
    }

    public PersonBuilder skilled(String... skills) {
        file.put("skills", List.of(skills));
        return this;
    }

    public PersonBuilder experienced(int years) {
        file.put("experienceYears", years);
        return this;
    }

    /** Names of posts held, internships included. */
    public PersonBuilder held(String... titles) {
        file.put("experienceTitles", List.of(titles));
        return this;
    }

    public PersonBuilder certified(String... certificates) {
        file.put("certificates", List.of(certificates));
        return this;
    }

    public PersonBuilder consent(String purpose, boolean granted) {
        consents.put(purpose, granted);
        return this;
    }

    public PersonBuilder erased() {
        status = "ERASED";
        return this;
    }

    public PersonBuilder version(long next) {
        version = next;
        return this;
    }

    public long version() {
        return version;
    }

    public Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("jobseekerId", id);
        data.put("account", account());
        data.put("version", version);
        data.put("status", status);
        data.put("consents", consents);
        boolean told =
                Boolean.TRUE.equals(consents.get("MATCHING")) || Boolean.TRUE.equals(consents.get("RECOMMENDATIONS"));
        if (told && status.equals("ACTIVE")) {
            data.put("file", file);
        }
        data.put("changedAt", Instant.now());
        return data;
    }
}
