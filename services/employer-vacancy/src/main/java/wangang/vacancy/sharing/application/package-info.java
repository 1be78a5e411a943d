/** Employers post what staff they can spare or want, and agree with each other. */
@NullMarked
package wangang.vacancy.sharing.application;

import org.jspecify.annotations.NullMarked;
