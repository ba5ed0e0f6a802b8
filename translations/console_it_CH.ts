<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_CH" sourcelanguage="en">
<context>
    <name>Guides</name>
    <message>
        <source>Check the processor: 64-bit, 1.4 GHz with one core or 1.3 GHz with several; 3.1 GHz with several is recommended.</source>
        <translation>Controllare il processore: 64 bit, 1.4 GHz con un core o 1.3 GHz con più core; consigliati 3.1 GHz con più core.</translation>
    </message>
    <message>
        <source>Windows 7, Windows 8 or Mac OS X 10.5 to 10.8; 1.4 GHz, 1 GB of memory, 1 GB of free space; name up to 15 characters</source>
        <translation>Windows 7, Windows 8 o Mac OS X da 10.5 a 10.8; 1.4 GHz, 1 GB di memoria, 1 GB di spazio libero; nome fino a 15 caratteri</translation>
    </message>
</context>
</TS>
