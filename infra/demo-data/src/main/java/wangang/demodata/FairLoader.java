package wangang.demodata;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import wangang.demodata.http.Gateway;
import wangang.demodata.http.Role;
import wangang.demodata.http.Tokens;

/** Opens the campaign, lets employers take part and holds a fair as far as its published timetable. */
final class FairLoader {

    static final int TAKING_PART = 60;
    static final int EXHIBITORS = 40;
    static final int VISITORS = 300;

    private static final int AT_ONCE = 8;

    private final Gateway gateway;
    private final Tokens tokens;
    private final PrintStream out;
    private final BoundedWork work;
    /** Numbers at the fair are given in the order of coming, which must be the same every time. */
    private final BoundedWork queue;

    private final Desk officer;

    FairLoader(Gateway gateway, Tokens tokens, PrintStream out) {
        this.gateway = gateway;
        this.tokens = tokens;
        this.out = out;
        work = new BoundedWork(AT_ONCE, out);
        queue = new BoundedWork(1, out);
        officer = new Desk(gateway, tokens.of(CampaignLoader.OFFICER_ACCOUNT, Role.OFFICER));
    }

    /** @throws wangang.demodata.http.GatewayFailure with one sentence that says what went wrong */
    void letTakePart(List<DemoEmployer> employers, LocalDate today) {
        var campaign = new CampaignOpening(officer).open(today).orElse(null);
        if (campaign == null) {
            out.println("the campaign " + DemoCampaign.SLUG + " is closed and stays as it is");
            return;
        }
        var enrolling = new Enrolling(officer, campaign.path("campaignId").asString(""));
        out.println(work.each(
                "vacancies that take part",
                first(TAKING_PART, employers),
                employer -> enrolling.enrol(employer, of(employer))));
    }

    /**
     * Each state of the fair says what was done before.
     *
     * @param guests whose booths and registrations come before those of the others
     * @throws wangang.demodata.http.GatewayFailure with one sentence that says what went wrong
     */
    void hold(DemoCampaign guests, DemoCampaign demo, LocalDate today) {
        var campaign = new CampaignOpening(officer).open(today).orElse(null);
        if (campaign == null) {
            return;
        }
        var fair = new FairOpening(officer).announced(campaign, today);
        if (FairOpening.isIn("REGISTRATION", fair)) {
            gather(fair, guests, demo);
            fair = new FairOpening(officer).closeRegistration(fair);
        }
        if (FairOpening.isIn("REGISTRATION_CLOSED", fair)) {
            new Timetabling(officer, fair.path("fairId").asString(""))
                    .publish()
                    .ifPresent(met -> out.println(met + " interviews at the fair"));
        }
    }

    private void gather(JsonNode fair, DemoCampaign guests, DemoCampaign demo) {
        var booths = booths(fair, both(guests.employers(), first(TAKING_PART, demo.employers())));
        var visiting = new Visiting(fair, CampaignLoader.SEED, booths);
        var visitors = new Dice(CampaignLoader.SEED, "visitors", 0).some(VISITORS, demo.jobseekers());
        out.println(queue.each("visitors of the fair", both(guests.jobseekers(), visitors), person -> {
            visiting.register(person, new Desk(gateway, tokens.of(person.account(), Role.JOBSEEKER)));
            return 1;
        }));
        out.println(
                work.each("people chosen by booths", booths, booth -> Choosing.choose(booth, of(booth.employer()))));
    }

    private List<DemoBooth> booths(JsonNode fair, List<DemoEmployer> employers) {
        var exhibiting = new Exhibiting(officer, fair, CampaignLoader.SEED);
        var booths = new ArrayList<DemoBooth>();
        out.println(queue.each("booths", employers, employer -> {
            if (booths.size() == EXHIBITORS) {
                return 0;
            }
            var booth = exhibiting.ask(employer, of(employer));
            booth.ifPresent(booths::add);
            return booth.isPresent() ? 1 : 0;
        }));
        exhibiting.place(booths);
        return booths;
    }

    private Desk of(DemoEmployer employer) {
        return new Desk(gateway, tokens.of(employer.account(), Role.EMPLOYER));
    }

    private static <T> List<T> first(int count, List<T> all) {
        return all.subList(0, Math.min(count, all.size()));
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
