@NullMarked
package wangang.vacancy.sharing.adapter.persistence;

import org.jspecify.annotations.NullMarked;
