package wangang.vacancy.importing.adapter.persistence;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.importing.application.ImportMapping;
import wangang.vacancy.importing.application.ImportMappings;

@Repository
class JdbcImportMappings implements ImportMappings {

    private static final String FIND = "SELECT mapping FROM import_mapping WHERE employer_id = :employer";

    private static final String KEEP = """
            INSERT INTO import_mapping (employer_id, mapping) VALUES (:employer, :mapping::json)
                ON CONFLICT (employer_id) DO UPDATE SET mapping = excluded.mapping
            """;

    private static final String REMOVE = "DELETE FROM import_mapping WHERE employer_id = :employer";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcImportMappings(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Optional<ImportMapping> find(EmployerId employer) {
        return jdbc.sql(FIND)
                .param("employer", employer.value())
                .query(String.class)
                .optional()
                .map(kept -> json.readValue(kept, ImportMapping.class));
    }

    @Override
    public void keep(EmployerId employer, ImportMapping mapping) {
        jdbc.sql(KEEP)
                .param("employer", employer.value())
                .param("mapping", json.writeValueAsString(mapping))
                .update();
    }

    @Override
    public void remove(EmployerId employer) {
        jdbc.sql(REMOVE).param("employer", employer.value()).update();
    }
}
