@NullMarked
package wangang.vacancy.suspicion.domain;

import org.jspecify.annotations.NullMarked;
