package wangang.campaign;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import wangang.campaign.reference.domain.ReferenceTables;
import wangang.platform.security.PublicPaths;

/** Campaigns, enrolments, progress, reports, plans per university, recruitment fairs. */
@SpringBootApplication(proxyBeanMethods = false)
public class CampaignApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(CampaignApplication.class, arguments);
    }

    @Bean
    ReferenceTables referenceTables() {
        return new ReferenceTables();
    }

    @Bean
    PublicPaths publicPaths() {
        return PublicPaths.get(
                "/api/campaigns",
                "/api/campaigns/*",
                "/api/campaigns/*/vacancies",
                "/api/campaigns/*/fairs",
                "/api/fairs/*",
                "/api/fairs/*/booths");
    }
}
