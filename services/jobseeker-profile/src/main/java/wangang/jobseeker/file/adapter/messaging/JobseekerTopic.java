package wangang.jobseeker.file.adapter.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import wangang.platform.messaging.TopicDeclaration;

@Configuration(proxyBeanMethods = false)
class JobseekerTopic {

    @Bean
    TopicDeclaration jobseekerEvents() {
        return TopicDeclaration.compacted(OutboxJobseekerEvents.TOPIC);
    }
}
