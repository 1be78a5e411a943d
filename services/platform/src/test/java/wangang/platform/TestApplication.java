package wangang.platform;

import java.util.Map;
import java.util.UUID;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.platform.messaging.TopicDeclaration;
import wangang.platform.security.ApiScopes;
import wangang.platform.security.Caller;
import wangang.platform.security.PublicPaths;
import wangang.platform.web.Edge;
import wangang.platform.web.ExpectedVersion;
import wangang.platform.web.IdempotencyKey;
import wangang.platform.web.IdempotentRequests;
import wangang.platform.web.Paging;
import wangang.platform.web.Replayable;

@SpringBootConfiguration
@EnableAutoConfiguration
public class TestApplication {

    @Bean
    TopicDeclaration things() {
        return TopicDeclaration.compacted("thing.events.v1");
    }

    @Bean
    PublicPaths open() {
        return PublicPaths.get("/things", "/open/*");
    }

    @Bean
    ApiScopes scopes() {
        return ApiScopes.in("planted-scopes.yml");
    }

    public record Thing(String name, int size) {}

    @RestController
    static class Things {

        private final IdempotentRequests requests;
        private int made;

        Things(IdempotentRequests requests) {
            this.requests = requests;
        }

        @GetMapping("/things")
        Paging list(Paging paging) {
            return paging;
        }

        @GetMapping("/things/{id}")
        Map<String, Object> one(@PathVariable UUID id, Caller caller) {
            return Map.of("id", id, "account", caller.account());
        }

        @GetMapping("/open/{name}")
        Map<String, Object> open(@PathVariable String name) {
            return Map.of("name", name);
        }

        @GetMapping("/officers-only")
        @PreAuthorize("hasRole('OFFICER')")
        Map<String, Object> officers(Caller caller) {
            return Map.of("subdistricts", caller.subdistricts());
        }

        @PostMapping("/things")
        ResponseEntity<Map<String, Object>> make(@RequestBody Thing thing, Caller caller, IdempotencyKey key) {
            var outcome = Edge.unwrap(requests.once(
                    caller,
                    key,
                    thing,
                    Thing.class,
                    () -> thing.size() < 0
                            ? Outcome.refused(Rejection.rule("thing/too-small", "size", "尺寸不能为负数。"))
                            : Outcome.done(new Thing(thing.name(), ++made))));
            return ResponseEntity.status(201)
                    .header(Replayable.HEADER, Boolean.toString(outcome.replayed()))
                    .body(Map.of("number", outcome.value().size()));
        }

        @PutMapping("/things/{id}")
        Map<String, Object> change(@PathVariable UUID id, ExpectedVersion expected) {
            return Map.of("id", id, "version", expected.value());
        }
    }
}
