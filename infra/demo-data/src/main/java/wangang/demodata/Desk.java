package wangang.demodata;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import wangang.demodata.http.Answer;
import wangang.demodata.http.Call;
import wangang.demodata.http.Gateway;
import wangang.demodata.http.GatewayFailure;

/** One account's calls that must succeed. */
final class Desk {

    /** Services learn of each other's things by events; a long queue of them takes a while. */
    private static final Duration KNOWN_WITHIN = Duration.ofMinutes(2);

    private static final Duration ASK_AGAIN_AFTER = Duration.ofMillis(250);

    private final Gateway gateway;
    private final String token;

    Desk(Gateway gateway, String token) {
        this.gateway = gateway;
        this.token = token;
    }

    Answer send(Call call) {
        return gateway.send(call.bearing(token));
    }

    /** @throws GatewayFailure when it is refused */
    Answer expect(String action, Call call) {
        return done(action, send(call));
    }

    /** Asks again while the answer is one of those codes, which say that the service has not heard of something yet. */
    Answer expectOnceKnown(String action, Call call, Set<String> notYet) {
        var until = Instant.now().plus(KNOWN_WITHIN);
        var answer = send(call);
        while (notYet.contains(answer.code()) && Instant.now().isBefore(until)) {
            Gateway.rest(ASK_AGAIN_AFTER);
            answer = send(call);
        }
        return done(action, answer);
    }

    /** All pages of a list whose address has a query already. */
    List<JsonNode> all(String action, String path) {
        var items = new ArrayList<JsonNode>();
        var cursor = "";
        do {
            var next = cursor.isEmpty() ? "" : "&cursor=" + cursor;
            var page = expect(action, Call.get(path + "size=100" + next)).json();
            page.path("items").forEach(items::add);
            cursor = page.path("nextCursor").asString("");
        } while (!cursor.isEmpty());
        return items;
    }

    static String etag(JsonNode thing) {
        return "\"" + thing.path("version").asLong(0) + "\"";
    }

    private static Answer done(String action, Answer answer) {
        if (!answer.isDone()) {
            throw GatewayFailure.refused(action, answer);
        }
        return answer;
    }
}
