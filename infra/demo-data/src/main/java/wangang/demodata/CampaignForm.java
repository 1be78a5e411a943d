package wangang.demodata;

import java.time.LocalDate;
import java.util.List;

/** A campaign as an officer types it. */
record CampaignForm(String slug, Terms terms) {

    record Terms(
            String name,
            String audience,
            LocalDate startsOn,
            LocalDate endsOn,
            Targets targets,
            List<ReservedShare> reservedShares) {}

    record Targets(int employers, int openings, int hires) {}

    record ReservedShare(EmployerKind employerKind, int percent) {}

    /** A hundred days, of which some are over, so that there is something to look at. */
    static CampaignForm around(LocalDate today) {
        var first = today.minusDays(10);
        return new CampaignForm(
                DemoCampaign.SLUG,
                new Terms(
                        "百日千企万岗",
                        "%d 届高校毕业生、离校未就业毕业生和其他求职者（演示数据）".formatted(today.getYear() + 1),
                        first,
                        first.plusDays(99),
                        new Targets(80, 1_000, 200),
                        List.of(new ReservedShare(EmployerKind.STATE_OWNED, 50))));
    }
}
