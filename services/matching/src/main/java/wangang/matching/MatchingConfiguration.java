package wangang.matching;

import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import wangang.platform.messaging.TopicDeclaration;
import wangang.platform.security.PublicPaths;

@Configuration
class MatchingConfiguration {

    @Bean
    PublicPaths publicPaths() {
        return PublicPaths.get(
                "/api/vacancies/search", "/api/vacancies/*/way", "/api/search/suggestions", "/api/pay-guidance");
    }

    /** Where a day begins: daily caps and the last day of a vacancy's validity go by it. */
    @Bean
    ZoneId districtZone(@Value("${wangang.matching.zone:Asia/Shanghai}") String zone) {
        return ZoneId.of(zone);
    }

    @Bean
    TopicDeclaration employerEvents() {
        return TopicDeclaration.compacted("employer.events.v1");
    }

    @Bean
    TopicDeclaration vacancyEvents() {
        return TopicDeclaration.compacted("vacancy.events.v1");
    }

    @Bean
    TopicDeclaration jobseekerEvents() {
        return TopicDeclaration.compacted("jobseeker.events.v1");
    }

    @Bean
    TopicDeclaration campaignEvents() {
        return TopicDeclaration.compacted("campaign.events.v1");
    }

    @Bean
    TopicDeclaration interviewEvents() {
        return TopicDeclaration.compacted("interview.events.v1");
    }

    @Bean
    TopicDeclaration matchingEvents() {
        return TopicDeclaration.compacted("matching.events.v1");
    }
}
