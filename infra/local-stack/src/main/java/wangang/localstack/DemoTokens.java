package wangang.localstack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Pattern;
import wangang.localstack.parts.PartFailure;

/** Tokens of the demo accounts, by client credentials (RFC 6749, 4.4). */
final class DemoTokens {

    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    private final String gateway;
    private final Secrets secrets;

    DemoTokens(String gateway, Secrets secrets) {
        this.gateway = gateway;
        this.secrets = secrets;
    }

    String employer() {
        return token("demo-employer", "WANGANG_DEMO_EMPLOYER_SECRET");
    }

    String officer() {
        return token("demo-officer", "WANGANG_DEMO_OFFICER_SECRET");
    }

    String jobseeker() {
        return token("demo-jobseeker", "WANGANG_DEMO_JOBSEEKER_SECRET");
    }

    String operator() {
        return token("wangang-operator", "WANGANG_SERVICE_SECRET");
    }

    private String token(String client, String secretName) {
        var credentials = client + ":" + secrets.get(secretName, "text");
        var request = HttpRequest.newBuilder(URI.create(gateway + "/oauth2/token"))
                .timeout(Duration.ofSeconds(20))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            var token = ACCESS_TOKEN.matcher(answer.body());
            if (answer.statusCode() == 200 && token.find()) {
                return token.group(1);
            }
            throw new PartFailure(
                    "identity gave no token for " + client + " (status " + answer.statusCode()
                            + "); see `./wangang logs identity`.",
                    null);
        } catch (IOException failed) {
            throw new PartFailure("The gateway does not answer at " + gateway + "; see `./wangang status`.", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PartFailure("Interrupted.", interrupted);
        }
    }
}
