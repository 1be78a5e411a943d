@NullMarked
package wangang.vacancy.employer.application;

import org.jspecify.annotations.NullMarked;
