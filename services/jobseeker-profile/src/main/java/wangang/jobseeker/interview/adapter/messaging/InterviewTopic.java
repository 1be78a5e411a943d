package wangang.jobseeker.interview.adapter.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import wangang.platform.messaging.TopicDeclaration;

@Configuration(proxyBeanMethods = false)
class InterviewTopic {

    @Bean
    TopicDeclaration interviewEvents() {
        return TopicDeclaration.compacted(InterviewListener.TOPIC);
    }
}
