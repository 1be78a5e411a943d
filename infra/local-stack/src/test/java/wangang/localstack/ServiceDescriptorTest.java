package wangang.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wangang.localstack.parts.PartFailure;

class ServiceDescriptorTest {

    @TempDir
    private Path root;

    @BeforeEach
    void gateway() throws IOException {
        write("gateway", "port.offset=0");
        Files.createDirectories(root.resolve("services"));
    }

    @Test
    void findsEveryServiceByItsFolderAndPutsTheGatewayLast() throws IOException {
        write("services/identity", "port.offset=1");
        write("services/campaign", "port.offset=5");
        Files.createDirectories(root.resolve("services/contracts"));

        assertThat(ServiceDescriptor.discover(root))
                .extracting(ServiceDescriptor::name)
                .containsExactly("campaign", "identity", "gateway");
    }

    @Test
    void readsWhatAServiceNeeds() throws IOException {
        write("services/jobseeker-profile", """
                port.offset=3
                database=true
                heap=200m
                secrets=WANGANG_CONTACT_KEYS:key256, WANGANG_OTHER
                """);

        var service = ServiceDescriptor.read(root.resolve("services/jobseeker-profile"));

        assertThat(service.portOffset()).isEqualTo(3);
        assertThat(service.database()).isTrue();
        assertThat(service.heap()).isEqualTo("200m");
        assertThat(service.secrets()).isEqualTo(Map.of("WANGANG_CONTACT_KEYS", "key256", "WANGANG_OTHER", "text"));
        assertThat(service.variableName()).isEqualTo("JOBSEEKER_PROFILE");
        assertThat(service.databaseName()).isEqualTo("jobseeker_profile");
    }

    @Test
    void saysWhichServiceIsNotBuilt() throws IOException {
        write("services/matching", "port.offset=4");

        assertThatThrownBy(ServiceDescriptor.read(root.resolve("services/matching"))::jar)
                .isInstanceOf(PartFailure.class)
                .hasMessageContaining("matching");
    }

    @Test
    void saysWhichDescriptionIsWrong() throws IOException {
        write("services/matching", "port.offset=four");

        assertThatThrownBy(() -> ServiceDescriptor.discover(root))
                .isInstanceOf(PartFailure.class)
                .hasMessageContaining("port.offset")
                .hasMessageContaining("matching");
    }

    @Test
    void refusesTwoServicesOnOnePort() throws IOException {
        write("services/identity", "port.offset=1");
        write("services/campaign", "port.offset=1");

        assertThatThrownBy(() -> ServiceDescriptor.discover(root))
                .isInstanceOf(PartFailure.class)
                .hasMessageContaining("identity")
                .hasMessageContaining("campaign");
    }

    private void write(String folder, String properties) throws IOException {
        Files.writeString(Files.createDirectories(root.resolve(folder)).resolve("service.properties"), properties);
    }
}
