package wangang.portal.office.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import wangang.portal.office.form.Typed;
import wangang.portal.page.Words;
import wangang.portal.reference.ReferenceTables;

class CampaignFormTest {

    private final CampaignForm forms = new CampaignForm(new SubdistrictNames(new ReferenceTables()), new Words());

    @Test
    void sendsBackWhatItShowsUnchanged() {
        var campaign = new Campaign(
                new UUID(0, 1),
                "autumn",
                "OPEN",
                3,
                new Campaign.Terms(
                        "金秋招聘月",
                        "毕业生",
                        LocalDate.of(2026, 10, 1),
                        LocalDate.of(2026, 10, 31),
                        new Campaign.Targets(
                                80, null, 20, List.of(new Campaign.SubdistrictTarget("310105001", null, 12, null))),
                        new Campaign.Eligibility(
                                List.of("PRIVATE"), List.of("310105002"), List.of(), List.of(2026, 2027), true),
                        List.of(new Campaign.ReservedShare("STATE_OWNED", 50))),
                null,
                null,
                null);

        assertThat(forms.json(forms.of(campaign)))
                .isEqualTo(Map.of(
                        "slug",
                        "autumn",
                        "terms",
                        Map.of(
                                "name",
                                "金秋招聘月",
                                "audience",
                                "毕业生",
                                "startsOn",
                                "2026-10-01",
                                "endsOn",
                                "2026-10-31",
                                "targets",
                                Map.of(
                                        "employers",
                                        80,
                                        "hires",
                                        20,
                                        "subdistricts",
                                        List.of(Map.of("subdistrictCode", "310105001", "openings", 12))),
                                "eligibility",
                                Map.of(
                                        "employerKinds",
                                        List.of("PRIVATE"),
                                        "subdistrictCodes",
                                        List.of("310105002"),
                                        "vacancyKinds",
                                        List.of(),
                                        "graduateYears",
                                        List.of(2026, 2027),
                                        "publicWelfareForCertifiedOnly",
                                        true),
                                "reservedShares",
                                List.of(Map.of("employerKind", "STATE_OWNED", "percent", 50)))));
    }

    @Test
    void understandsSubdistrictsByNameAndLeavesUnknownOnesToTheServiceToRefuse() {
        var typed = new Typed().with("subdistricts", "华阳路街道\r\n310105002\n某某街道");

        assertThat(forms.json(typed))
                .extractingByKey("terms")
                .extracting("eligibility")
                .extracting("subdistrictCodes")
                .isEqualTo(List.of("310105001", "310105002", "某某街道"));
    }

    @Test
    void leavesOutRowsThatAreEmpty() {
        var typed = new Typed()
                .with("target.subdistrict", "")
                .with("target.employers", "")
                .with("target.openings", "")
                .with("target.hires", "");

        assertThat(forms.json(typed))
                .extractingByKey("terms")
                .extracting("targets")
                .extracting("subdistricts")
                .isEqualTo(List.of());
    }
}
