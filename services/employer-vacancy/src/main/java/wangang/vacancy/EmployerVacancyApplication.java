package wangang.vacancy;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import wangang.platform.messaging.TopicDeclaration;
import wangang.platform.security.PublicPaths;
import wangang.vacancy.reference.domain.ReferenceTables;

/** Employers, vacancies, imports, applications. */
@SpringBootApplication(proxyBeanMethods = false)
public class EmployerVacancyApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(EmployerVacancyApplication.class, arguments);
    }

    @Bean
    ReferenceTables referenceTables() {
        return new ReferenceTables();
    }

    @Bean
    PublicPaths publicPaths() {
        return PublicPaths.get(
                "/api/vacancies/*", "/api/vacancies/*/legality", "/api/vacancies/*/posting", "/api/employers/*");
    }

    @Bean
    TopicDeclaration jobseekerEvents() {
        return TopicDeclaration.compacted("jobseeker.events.v1");
    }

    @Bean
    TopicDeclaration matchingEvents() {
        return TopicDeclaration.compacted("matching.events.v1");
    }
}
