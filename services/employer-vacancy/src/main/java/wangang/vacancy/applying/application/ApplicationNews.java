package wangang.vacancy.applying.application;

import wangang.vacancy.applying.domain.Application;

/** Tells the platform what happened to an application, together with the change itself. */
public interface ApplicationNews {

    void submitted(Application application);

    void progressed(Application application);
}
