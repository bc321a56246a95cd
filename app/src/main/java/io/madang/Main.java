package io.madang;

/// The one way in.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.out.println("Madang");
    }
}
