@NullMarked
package wangang.vacancy.sharing.adapter.web;

import org.jspecify.annotations.NullMarked;
