/** What officers do for the employers of their subdistricts. */
@NullMarked
package wangang.vacancy.serviceplan.application;

import org.jspecify.annotations.NullMarked;
