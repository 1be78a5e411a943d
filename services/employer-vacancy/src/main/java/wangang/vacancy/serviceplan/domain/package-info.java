/** One plan per employer (一企一策): who looks after it, what is planned, tasks, notes and what happened. */
@NullMarked
package wangang.vacancy.serviceplan.domain;

import org.jspecify.annotations.NullMarked;
