/** Gathering everything this service holds on a person (PIPL 45). */
@NullMarked
package wangang.jobseeker.export.application;

import org.jspecify.annotations.NullMarked;
