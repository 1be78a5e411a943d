package wangang.jobseeker.progress.adapter.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import wangang.platform.messaging.TopicDeclaration;

@Configuration(proxyBeanMethods = false)
class CountedTopics {

    @Bean
    TopicDeclaration campaignEvents() {
        return TopicDeclaration.compacted("campaign.events.v1");
    }

    @Bean
    TopicDeclaration matchingEvents() {
        return TopicDeclaration.compacted("matching.events.v1");
    }
}
