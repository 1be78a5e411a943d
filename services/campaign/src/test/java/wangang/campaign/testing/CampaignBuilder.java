package wangang.campaign.testing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** A campaign as an officer would type it. */
public record CampaignBuilder(String slug, String name, LocalDate starts, LocalDate ends, String more) {

    /** Ten days around today, everything admitted, no targets. */
    public static CampaignBuilder aCampaign() {
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        return new CampaignBuilder("c-" + UUID.randomUUID(), "“百日千企万岗”招聘活动", today.minusDays(5), today.plusDays(5), "");
    }

    public CampaignBuilder called(String other) {
        return new CampaignBuilder(slug, other, starts, ends, more);
    }

    public CampaignBuilder until(LocalDate day) {
        return new CampaignBuilder(slug, name, starts, day, more);
    }

    /** Further terms as JSON, such as {@code "targets":{"employers":10}}. */
    public CampaignBuilder with(String terms) {
        return new CampaignBuilder(slug, name, starts, ends, more + "," + terms);
    }

    public String body() {
        return """
                {"slug":"%s","terms":{"name":"%s","audience":"2027 届高校毕业生","startsOn":"%s","endsOn":"%s"%s}}
                """.formatted(slug, name, starts, ends, more);
    }
}
