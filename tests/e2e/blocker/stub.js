// What a blocker answers in a container's place: it runs, and sends nothing.
