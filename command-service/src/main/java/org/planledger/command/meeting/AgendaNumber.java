package org.planledger.command.meeting;

import org.planledger.command.rule.Wording;

/** When two numbers of an agenda are one: 8, 08, "8." and 8.0 are; 8.1 and 8.10 are not. */
final class AgendaNumber {

    private AgendaNumber() {}

    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String number) {
        return Wording.plain(number).replaceAll("(?<!\\d)0+(?=\\d)", "").replaceAll("(\\.0*)+$", "");
    }
}
