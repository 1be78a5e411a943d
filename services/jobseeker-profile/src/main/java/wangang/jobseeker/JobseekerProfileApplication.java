package wangang.jobseeker;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Jobseeker files, consents, contact data and disclosures. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class JobseekerProfileApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(JobseekerProfileApplication.class, arguments);
    }
}
