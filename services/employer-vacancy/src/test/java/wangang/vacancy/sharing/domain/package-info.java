@NullMarked
package wangang.vacancy.sharing.domain;

import org.jspecify.annotations.NullMarked;
