package wangang.demodata;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import wangang.demodata.http.Gateway;
import wangang.demodata.http.GatewayFailure;
import wangang.demodata.http.Tokens;

/** {@code --gateway URL} loads the demo campaign; the operator's secret is in {@code WANGANG_SERVICE_SECRET}. */
public final class Main {

    private static final ZoneId DISTRICT = ZoneId.of("Asia/Shanghai");

    private Main() {}

    public static void main(String[] arguments) {
        var words = List.of(arguments);
        if (words.size() != 2 || !words.getFirst().equals("--gateway")) {
            System.err.println("Usage: demo-data --gateway http://127.0.0.1:8080");
            System.exit(2);
        }
        try {
            load(words.getLast());
        } catch (GatewayFailure failure) {
            System.err.println("The demo data was not loaded: " + failure.getMessage());
            System.exit(1);
        }
    }

    private static void load(String address) {
        var secret = System.getenv("WANGANG_SERVICE_SECRET");
        if (secret == null || secret.isBlank()) {
            throw new GatewayFailure("WANGANG_SERVICE_SECRET is not set.");
        }
        var begin = Instant.now();
        var today = LocalDate.now(DISTRICT);
        var gateway = new Gateway(URI.create(address));
        var tokens = new Tokens(gateway, secret);
        var loader = new CampaignLoader(gateway, tokens, System.out);
        var campaign = DemoCampaign.generate(CampaignLoader.SEED, today);
        loader.load(campaign);
        new PolicyLoader(gateway, tokens, System.out).load(today);
        var fair = new FairLoader(gateway, tokens, System.out);
        fair.letTakePart(campaign.employers(), today);
        // After these, so that the campaign does not use up what the demo jobseeker is told in a day.
        var handedOut = loader.loadDemoAccounts(System.getenv(), today);
        new PlanLoader(gateway, tokens, System.out).load(handedOut.employers(), campaign.employers(), today);
        new SharingLoader(gateway, tokens, System.out).load(handedOut.employers(), campaign.employers(), today);
        fair.letTakePart(handedOut.employers(), today);
        fair.hold(handedOut, campaign, today);
        System.out.printf(
                "demo campaign loaded in %d s%n",
                Duration.between(begin, Instant.now()).toSeconds());
    }
}
