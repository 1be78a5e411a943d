package wangang.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import wangang.localstack.parts.Machine;

class InfrastructureIT {

    private final Infrastructure infrastructure = Infrastructure.get();

    @Test
    void everyDatabaseIsFreshAndMajorVersion17() throws SQLException {
        var first = infrastructure.freshDatabase();
        assertThat(infrastructure.freshDatabase().url()).isNotEqualTo(first.url());
        try (var connection = DriverManager.getConnection(first.url(), first.user(), first.password());
                var statement = connection.createStatement()) {
            assertThat(connection.getMetaData().getDatabaseMajorVersion()).isEqualTo(17);
            statement.execute("CREATE TABLE own (id int)");
            assertThatThrownBy(() -> statement.execute("CREATE ROLE another")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void theBrokerAnswersOnItsPort() {
        var bootstrap = infrastructure.kafka();
        assertThat(Machine.answers(Integer.parseInt(bootstrap.substring(bootstrap.indexOf(':') + 1))))
                .isTrue();
    }

    @Test
    void elasticsearchKnowsOurAnalyzer() throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(
                    HttpRequest.newBuilder(URI.create(infrastructure.elasticsearch() + "/_analyze"))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    "{\"analyzer\":\"wangang_index\",\"text\":\"后端开发工程师\"}"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.body()).contains("后端");
        }
    }
}
