package wangang.vacancy.legality.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.legality.application.OpenVacancies.OpenVacancy;
import wangang.vacancy.legality.domain.LegalFinding;
import wangang.vacancy.legality.domain.LegalOverride;
import wangang.vacancy.legality.domain.LegalRecord;
import wangang.vacancy.posting.domain.TermsForm;
import wangang.vacancy.posting.domain.VacancyId;

/** What was found, and what was let pass, as columns. */
@Component
class LegalRows {

    static final String PASSED = """
            legal_record.passed_by, legal_record.passed_because, legal_record.passed_at, legal_record.passed
            """;

    static final String RECORD = """
            legal_record.vacancy_id, legal_record.rules, legal_record.checked_at, legal_record.findings,
            """ + PASSED;

    private static final TypeReference<List<LegalFinding>> FINDINGS = new TypeReference<>() {};
    private static final TypeReference<Set<LegalOverride.Passed>> LET_PASS = new TypeReference<>() {};

    private final JsonMapper json;

    LegalRows(JsonMapper json) {
        this.json = json;
    }

    LegalRecord record(ResultSet row) throws SQLException {
        return new LegalRecord(
                new VacancyId(row.getObject("vacancy_id", UUID.class)),
                row.getString("rules"),
                row.getTimestamp("checked_at").toInstant(),
                findings(row, "findings"),
                passed(row));
    }

    OpenVacancy vacancy(ResultSet row, int number) throws SQLException {
        return new OpenVacancy(
                new VacancyId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                new EmployerId(row.getObject("employer_id", UUID.class)),
                json.readValue(row.getString("terms"), TermsForm.class),
                passed(row));
    }

    List<LegalFinding> findings(ResultSet row, String column) throws SQLException {
        return json.readValue(row.getString(column), FINDINGS);
    }

    String text(List<LegalFinding> findings) {
        return json.writeValueAsString(findings);
    }

    String text(Set<LegalOverride.Passed> passed) {
        return json.writeValueAsString(passed);
    }

    private @Nullable LegalOverride passed(ResultSet row) throws SQLException {
        var passed = row.getString("passed");
        return passed == null
                ? null
                : new LegalOverride(
                        row.getString("passed_by"),
                        row.getString("passed_because"),
                        row.getTimestamp("passed_at").toInstant(),
                        json.readValue(passed, LET_PASS));
    }

    static @Nullable String passedAt(@Nullable LegalOverride passed) {
        return passed == null ? null : passed.at().toString();
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    static <T> SqlArrayValue column(String type, List<T> rows, Function<T, @Nullable Object> value) {
        return new SqlArrayValue(type, rows.stream().map(value).toArray());
    }
}
