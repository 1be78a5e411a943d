package wangang.jobseeker.disclosure.adapter.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import wangang.platform.messaging.TopicDeclaration;

@Configuration(proxyBeanMethods = false)
class ReadTopics {

    @Bean
    TopicDeclaration applicationEvents() {
        return TopicDeclaration.compacted(ApplicationListener.TOPIC);
    }

    @Bean
    TopicDeclaration employerEvents() {
        return TopicDeclaration.compacted(EmployerListener.TOPIC);
    }
}
