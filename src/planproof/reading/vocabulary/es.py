"""Spanish."""

from __future__ import annotations

from planproof.reading.vocabulary.table import Table

TABLE = Table(
    topics={
        "summary": "resumen*; resumen ejecutivo; resumen general; resumen del proyecto; visión general*; "
        "vision general*; vista general*; descripción general*; descripcion general*; descripción; descripcion; "
        "descripción del proyecto; descripcion del proyecto; descripción de la funcionalidad; "
        "descripcion de la funcionalidad; introducción*; introduccion*; contexto*; antecedentes*; propósito*; "
        "proposito*; motivación*; motivacion*; presentación; presentacion; alcance*; ámbito; ambito; "
        "panorama general; justificación; justificacion; por qué; por que; finalidad; visión; vision; acerca de; "
        "valor de negocio; impacto en el usuario; en resumen; sinopsis",
        "current_state": "estado actual*; situación actual*; situacion actual*; arquitectura actual*; "
        "implementación actual*; implementacion actual*; comportamiento actual; diagnóstico*; diagnostico*; "
        "análisis; analisis; análisis actual; analisis actual; análisis de la situación*; analisis de la situacion*; "
        "análisis del estado actual*; analisis del estado actual*; punto de partida; línea base*; linea base*; "
        "línea de base; linea de base; estado inicial; estado existente; hallazgos*; investigación; investigacion; "
        "flujo actual; estructura actual; resultados del análisis; resultados del analisis",
        "exists": "lo que existe*; lo que ya existe*; qué existe*; que existe*; qué ya existe; que ya existe; "
        "ya existe; ya existente; existente; lo que funciona*; qué funciona; que funciona; lo que tenemos; "
        "ya implementado*; ya hecho; infraestructura existente; componentes existentes; componentes disponibles; "
        "funcionalidades existentes; fortalezas; puntos fuertes; lo que ya tenemos",
        "problems": "problema; problemas*; el problema; problemas identificados*; problemas detectados*; "
        "problemas encontrados; problemas actuales*; problemas conocidos*; problema actual; problema principal; "
        "definición del problema; definicion del problema; planteamiento del problema; descripción del problema*; "
        "descripcion del problema*; declaración del problema; declaracion del problema; carencias; brechas*; "
        "deficiencias; lo que falta*; qué falta*; que falta*; faltantes; puntos débiles; puntos debiles; "
        "debilidades; puntos de dolor; deuda técnica*; deuda tecnica*; limitaciones*; causa raíz*; causa raiz*; "
        "causas raíz; causas raiz; causa del problema; análisis de causa raíz; analisis de causa raiz; desafíos*; "
        "desafios*; retos*; errores conocidos; cuellos de botella",
        "future_state": "estado futuro*; estado deseado*; estado objetivo*; estado propuesto*; solución; solucion; "
        "solución propuesta*; solucion propuesta*; soluciones propuestas*; la solución; la solucion; propuesta*; "
        "propuesta de solución; propuesta de solucion; arquitectura propuesta*; arquitectura objetivo*; "
        "estructura propuesta*; estructura objetivo; estructura final; cambios propuestos*; mejoras propuestas*; "
        "enfoque propuesto; resultado esperado*; resultados esperados*; resultado deseado; qué cambia; que cambia; "
        "lo que cambia; corrección propuesta; correccion propuesta; resumen de la solución; resumen de la solucion",
        "goals": "objetivos*; objetivo; objetivo general; objetivo principal; objetivos generales; "
        "objetivos específicos*; objetivos especificos*; objetivos principales; objetivos primarios; "
        "objetivos secundarios; objetivos del proyecto; objetivos clave; objetivo final; metas*; metas del proyecto; "
        "historias de usuario*",
        "non_goals": "no objetivos*; no-objetivos*; fuera de alcance*; fuera del alcance*; fuera de ámbito; "
        "fuera de ambito; exclusiones*; excluido; no incluido; no incluye; lo que no se hará; lo que no se hara; "
        "lo que no haremos; qué no haremos; que no haremos; qué no se hará; que no se hara; no se incluye",
        "criteria": "criterios de éxito*; criterios de exito*; *criterios de éxito; *criterios de exito; "
        "criterio de éxito*; criterio de exito*; criterios de aceptación*; criterios de aceptacion*; "
        "*criterios de aceptación; *criterios de aceptacion; criterio de aceptación; criterio de aceptacion; "
        "criterios de finalización*; criterios de finalizacion*; criterios de completitud*; criterios de completado; "
        "criterios de salida*; criterio de salida; criterios de cierre; criterios de validación*; "
        "criterios de validacion*; criterios de terminado; definición de terminado*; definicion de terminado*; "
        "definición de hecho*; definicion de hecho*; definición de completado; definicion de completado; "
        "definición de listo; definicion de listo; condiciones de aceptación; condiciones de aceptacion; "
        "condiciones de éxito; condiciones de exito; criterios; terminado cuando; listo cuando; completado cuando; "
        "hecho cuando; checklist final*; checklist de validación*; checklist de validacion*; "
        "checklist de verificación*; checklist de verificacion*; checklist de finalización; "
        "checklist de finalizacion; lista de verificación final*; lista de verificacion final*; "
        "lista de verificación; lista de verificacion; lista de comprobación final*; lista de comprobacion final*; "
        "lista de validación; lista de validacion; validación final; validacion final; aceptación; aceptacion; "
        "verificación final; verificacion final",
        "gate": "verificación; verificacion; verificaciones; validación; validacion; validaciones; "
        "control de calidad*; puerta de calidad*; puertas de calidad; punto de control*; puntos de control*; "
        "punto de verificación*; punto de verificacion*; casos de prueba*; escenarios de prueba*; "
        "escenarios de test; calidad de código; calidad de codigo; calidad del código; calidad del codigo; "
        "comprobación; comprobacion; comprobaciones; verificar; validar; cómo verificar; como verificar; "
        "cómo probar; como probar; deberías ver; deberias ver; checklist de calidad*; verificar que todo funciona",
        "deliverables": "entregables*; *entregables; entregable; entregas; resultados; resultado; artefactos*; "
        "salidas; productos; productos entregables; resultado final",
        "work": "plan de implementación*; plan de implementacion*; *plan de implementación; *plan de implementacion; "
        "plan de ejecución*; plan de ejecucion*; plan de acción*; plan de accion*; plan de trabajo*; "
        "plan de desarrollo*; plan de migración*; plan de migracion*; plan de refactorización*; "
        "plan de refactorizacion*; plan de corrección*; plan de correccion*; plan detallado*; plan de proyecto; "
        "plan de tareas; plan por fases; el plan; fases*; fases de implementación*; fases de implementacion*; "
        "fases del proyecto*; fases de desarrollo*; etapas*; etapas de implementación; etapas de implementacion; "
        "pasos*; pasos de implementación*; pasos de implementacion*; pasos a seguir; paso a paso; implementación; "
        "implementacion; ejecución; ejecucion; tareas*; lista de tareas*; tareas de implementación*; "
        "tareas de implementacion*; tareas pendientes*; tareas restantes*; tareas por hacer; desglose de tareas*; "
        "desglose del trabajo*; división de tareas; division de tareas; descomposición de tareas; "
        "descomposicion de tareas; hoja de ruta*; hitos*; elementos de acción; elementos de accion; acciones*; "
        "acciones a realizar; por hacer; pendientes; trabajo pendiente*; trabajo restante*; trabajo por hacer; "
        "trabajos pendientes; cambios necesarios*; cambios requeridos*; cambios a realizar*; "
        "modificaciones necesarias; estrategia de implementación*; estrategia de implementacion*; "
        "enfoque de implementación; enfoque de implementacion; secuencia de implementación; "
        "secuencia de implementacion; secuencia de ejecución; secuencia de ejecucion; orden de ejecución*; "
        "orden de ejecucion*; checklist de implementación*; checklist de implementacion*; checklist de tareas*; "
        "lista de pendientes; ruta de implementación; ruta de implementacion; subtareas; iteraciones; "
        "lo que debes hacer*",
        "tasks": "tareas*; tarea; lista de tareas*; subtareas*; pasos*; etapas; acciones; acción; accion; por hacer; "
        "qué hacer; que hacer; lo que hay que hacer; trabajo; trabajos; actividades*; actividad; cambios; "
        "cambios a realizar; modificaciones; implementación; implementacion; pasos a seguir; "
        "pasos de implementación; pasos de implementacion; procedimiento; elementos de acción; elementos de accion; "
        "tareas principales; checklist de tareas; tareas a realizar",
        "technical": "detalles técnicos*; detalles tecnicos*; detalles de implementación*; "
        "detalles de implementacion*; diseño técnico*; diseno tecnico*; diseño; diseno; diseño detallado*; "
        "diseno detallado*; enfoque técnico*; enfoque tecnico*; consideraciones técnicas*; "
        "consideraciones tecnicas*; especificación técnica*; especificacion tecnica*; especificaciones técnicas*; "
        "especificaciones tecnicas*; especificación*; especificacion*; especificaciones; contexto técnico; "
        "contexto tecnico; requisitos*; requerimientos*; requisitos funcionales*; requisitos no funcionales*; "
        "requisitos técnicos*; requisitos tecnicos*; modelo de datos*; modelos de datos; flujo de datos*; "
        "esquema de base de datos*; esquema; base de datos; estructura de datos; estructuras de datos; "
        "stack tecnológico*; stack tecnologico*; tecnologías*; tecnologias*; pila tecnológica; pila tecnologica; "
        "seguridad; consideraciones de seguridad*; consideraciones de rendimiento; optimizaciones de rendimiento; "
        "restricciones*; enfoque; estrategia; estrategia técnica; estrategia tecnica; metodología; metodologia; "
        "contratos de api; notas técnicas; notas tecnicas; cambios de código; cambios de codigo",
        "architecture": "arquitectura; arquitectura del sistema; arquitectura general; cambios de arquitectura*; "
        "cambios en la arquitectura*; cambios arquitectónicos*; cambios arquitectonicos*; "
        "visión general de la arquitectura; vision general de la arquitectura; componentes; componentes principales; "
        "estructura del proyecto*; estructura de archivos*; estructura de ficheros*; estructura de carpetas*; "
        "estructura de directorios*; estructura; estructura de componentes; estructura de módulos; "
        "estructura de modulos; organización del código; organizacion del codigo",
        "decisions": "decisiones*; *decisiones; decisión; decisiones técnicas*; decisiones tecnicas*; "
        "decisiones de arquitectura*; decisiones arquitectónicas*; decisiones arquitectonicas*; "
        "decisiones de diseño*; decisiones de diseno*; decisiones clave*; decisiones tomadas*; "
        "decisiones importantes; registro de decisiones; alternativas*; alternativas consideradas*; "
        "opciones consideradas; compromisos; compensaciones",
        "files": "archivos; archivos afectados*; archivos involucrados*; archivos relevantes*; "
        "archivos relacionados*; archivos clave*; archivos principales*; archivos importantes*; archivos críticos*; "
        "archivos criticos*; archivos impactados; lista de archivos*; cambios en archivos*; cambios de archivos; "
        "archivo; archivo objetivo; archivos fuente; ubicación; ubicacion; ubicaciones; ficheros; "
        "ficheros afectados*; ficheros relevantes*; ficheros implicados*; ficheros principales; ficheros clave; "
        "fichero; resumen de archivos*; archivos a crear/modificar; archivos a modificar/crear; "
        "archivos a crear y modificar; archivos de referencia*",
        "files_modify": "archivos a modificar*; archivos modificados*; archivos a actualizar*; "
        "archivos actualizados; archivos a cambiar; archivos a editar; archivos por modificar*; "
        "archivos para modificar; archivos que se modificarán; archivos que se modificaran; archivo a modificar; "
        "modificar; actualizar; editar; modificados; modificado; archivos existentes; a modificar; "
        "ficheros a modificar*; ficheros modificados*; ficheros a actualizar",
        "files_create": "archivos a crear*; archivos nuevos*; nuevos archivos*; nuevo archivo; archivos creados*; "
        "archivos por crear*; archivos para crear; archivos a añadir; archivos a anadir; archivos a agregar; "
        "archivo a crear; archivos que se crearán; archivos que se crearan; crear; añadir; anadir; agregar; creados; "
        "creado; a crear; nuevos; nuevo; nuevos componentes; ficheros a crear*; ficheros nuevos*; nuevos ficheros*; "
        "ficheros creados*",
        "files_delete": "archivos a eliminar*; archivos a borrar*; archivos eliminados*; archivos por eliminar*; "
        "archivos para eliminar; archivos borrados; archivos a quitar; eliminar; borrar; eliminados; eliminado; "
        "quitar; a eliminar; ficheros a eliminar*; ficheros a borrar*; ficheros eliminados*",
        "files_test": "archivos de prueba*; archivos de pruebas*; archivos de test*; archivo de prueba; "
        "nuevas pruebas; pruebas a crear; pruebas a escribir; tests a crear; ficheros de prueba*; ficheros de test*",
        "integration": "puntos de integración*; puntos de integracion*; *puntos de integración; "
        "*puntos de integracion; integración; integracion; integraciones; interfaces externas; interfaz externa; "
        "sistemas afectados; integraciones externas",
        "risks": "riesgos*; *riesgos; riesgo; riesgos y mitigaciones*; riesgos y mitigación*; riesgos y mitigacion*; "
        "riesgos y medidas*; análisis de riesgos*; analisis de riesgos*; análisis de riesgo; analisis de riesgo; "
        "evaluación de riesgos*; evaluacion de riesgos*; evaluación de riesgo; evaluacion de riesgo; "
        "matriz de riesgos*; gestión de riesgos*; gestion de riesgos*; registro de riesgos*; riesgos técnicos; "
        "riesgos tecnicos; riesgos identificados*; riesgos potenciales; riesgos conocidos; problemas potenciales*; "
        "posibles problemas*; qué puede salir mal; que puede salir mal; puntos de atención; puntos de atencion",
        "mitigation": "mitigación*; mitigacion*; mitigaciones*; estrategias de mitigación*; "
        "estrategias de mitigacion*; estrategia de mitigación*; estrategia de mitigacion*; plan de mitigación*; "
        "plan de mitigacion*; medidas de mitigación*; medidas de mitigacion*; plan de contingencia*; contingencia; "
        "contingencias; contramedidas; medidas preventivas; mitigación de riesgos; mitigacion de riesgos",
        "tests": "pruebas; estrategia de pruebas*; estrategia de prueba; estrategia de testing*; "
        "estrategia de tests; plan de pruebas*; plan de prueba; plan de testing; cobertura de pruebas*; "
        "cobertura de tests*; pruebas de regresión*; pruebas de regresion*; pruebas de rendimiento*; "
        "pruebas de carga*; pruebas automatizadas*; pruebas automáticas*; pruebas automaticas*; "
        "pruebas y validación*; pruebas y validacion*; pruebas e2e; pruebas de extremo a extremo*; "
        "pruebas end-to-end*; aseguramiento de calidad*; garantía de calidad; garantia de calidad; "
        "enfoque de pruebas; requisitos de pruebas; plan de validación; plan de validacion; plan de verificación; "
        "plan de verificacion; estrategia de validación; estrategia de validacion; matriz de pruebas; "
        "pruebas necesarias; pruebas requeridas",
        "unit_tests": "pruebas unitarias*; prueba unitaria; tests unitarios*; test unitarios; pruebas de componentes",
        "integration_tests": "pruebas de integración*; pruebas de integracion*; prueba de integración; "
        "prueba de integracion; tests de integración*; tests de integracion*; test de integración; "
        "test de integracion; pruebas de sistema; pruebas de api; pruebas funcionales",
        "manual_tests": "pruebas manuales*; prueba manual*; tests manuales*; verificación manual*; "
        "verificacion manual*; validación manual*; validacion manual*; pruebas de aceptación de usuario*; "
        "pruebas de aceptacion de usuario*; pruebas de usuario; pruebas de humo",
        "metrics": "métricas de éxito*; metricas de exito*; métricas*; metricas*; *métricas; *metricas; "
        "métricas clave; metricas clave; indicadores*; indicadores de éxito*; indicadores de exito*; "
        "indicadores clave*; indicadores de rendimiento; indicadores de desempeño; indicadores de desempeno; "
        "metas de rendimiento; objetivos de rendimiento*; objetivos de calidad; métricas de calidad; "
        "metricas de calidad; métricas de rendimiento; metricas de rendimiento; medición del éxito; "
        "medicion del exito; objetivos de cobertura",
        "timeline": "cronograma*; *cronograma; calendario*; línea de tiempo*; linea de tiempo*; línea temporal; "
        "linea temporal; plazos*; plazo; estimación*; estimacion*; estimaciones*; estimación de tiempo*; "
        "estimacion de tiempo*; estimación de tiempos; estimacion de tiempos; estimaciones de tiempo*; "
        "estimación de esfuerzo*; estimacion de esfuerzo*; estimación del esfuerzo; estimacion del esfuerzo; "
        "estimaciones de esfuerzo; esfuerzo; esfuerzo estimado*; esfuerzo total; tiempo estimado*; "
        "tiempos estimados; duración*; duracion*; duración estimada*; duracion estimada*; tiempo total; "
        "tiempo total estimado; orden de implementación*; orden de implementacion*; orden recomendado*; "
        "orden sugerido*; orden de prioridad; priorización*; priorizacion*; prioridades*; resumen de tareas; "
        "resumen de fases; resumen de esfuerzo; resumen por fases; planificación*; planificacion*; "
        "planificación temporal*; planificacion temporal*; programación temporal; programacion temporal; "
        "agenda del proyecto; hitos y cronograma; cronograma e hitos; total estimado",
        "dependencies": "dependencias*; *dependencias; dependencia; prerrequisitos*; prerequisitos*; "
        "pre-requisitos*; *prerrequisitos; requisitos previos*; condiciones previas; precondiciones; depende de; "
        "requiere; bloqueado por; bloqueos; bloqueantes; bloqueadores*; impedimentos; grafo de dependencias; "
        "mapa de dependencias; diagrama de dependencias; antes de empezar; antes de comenzar; criterios de entrada; "
        "condiciones de entrada; dependencias y prerrequisitos",
        "external": "externas; externos; externo; dependencias externas*; servicios externos; servicios de terceros; "
        "terceros; bibliotecas; librerías; librerias; paquetes; paquetes npm; nuevas dependencias; "
        "bibliotecas externas; dependencias a instalar",
        "internal": "internas; internos; interno; dependencias internas*; dependencias de código; "
        "dependencias de codigo; módulos internos; modulos internos",
        "rollout": "plan de despliegue*; plan de lanzamiento*; plan de publicación; plan de publicacion; "
        "plan de implantación*; plan de implantacion*; plan de puesta en producción*; plan de puesta en produccion*; "
        "plan de entrega*; estrategia de despliegue*; estrategia de lanzamiento*; estrategia de migración*; "
        "estrategia de migracion*; lanzamiento; puesta en producción*; puesta en produccion*; puesta en marcha; "
        "paso a producción; paso a produccion; despliegue gradual; compatibilidad hacia atrás*; "
        "compatibilidad hacia atras*; retrocompatibilidad*; guía de migración; guia de migracion; "
        "plan de transición*; plan de transicion*; plan de release",
        "deployment": "despliegue; pasos de despliegue*; etapas de despliegue; checklist de despliegue*; "
        "lista de despliegue; proceso de despliegue; procedimiento de despliegue; pre-despliegue*; post-despliegue*; "
        "antes del despliegue; después del despliegue; despues del despliegue; notas de despliegue; "
        "orden de despliegue; publicación; publicacion; pasos de publicación; pasos de publicacion",
        "rollback": "plan de rollback*; estrategia de rollback*; procedimiento de rollback*; plan de reversión*; "
        "plan de reversion*; estrategia de reversión*; estrategia de reversion*; procedimiento de reversión; "
        "procedimiento de reversion; reversión; reversion; plan de marcha atrás; plan de marcha atras; "
        "plan de vuelta atrás; plan de vuelta atras; marcha atrás; marcha atras; vuelta atrás; vuelta atras; "
        "plan de recuperación*; plan de recuperacion*; plan de retorno; plan de restauración; plan de restauracion; "
        "si algo sale mal; pasos de reversión; pasos de reversion; cómo revertir; como revertir; pasos de rollback",
        "documentation": "documentación; documentacion; actualización de documentación*; "
        "actualizacion de documentacion*; actualizaciones de documentación*; actualizaciones de documentacion*; "
        "actualización de la documentación*; actualizacion de la documentacion*; actualizar documentación; "
        "actualizar documentacion; documentación a actualizar*; documentacion a actualizar*; "
        "documentación necesaria*; documentacion necesaria*; documentación requerida; documentacion requerida; "
        "documentos a actualizar; plan de documentación; plan de documentacion; tareas de documentación; "
        "tareas de documentacion",
        "questions": "preguntas abiertas*; preguntas pendientes*; preguntas; preguntas sin resolver*; "
        "preguntas por resolver; cuestiones abiertas*; cuestiones pendientes*; cuestiones por resolver; dudas*; "
        "dudas abiertas; puntos abiertos*; puntos por definir; temas abiertos; temas pendientes*; "
        "decisiones pendientes*; decisiones necesarias*; decisiones por tomar*; decisiones requeridas; por decidir; "
        "por definir; por determinar; aclaraciones necesarias; incógnitas; incognitas; interrogantes; "
        "asuntos pendientes; necesita aclaración; necesita aclaracion",
        "notes": "notas*; nota; notas importantes*; notas adicionales*; notas finales; notas de implementación; "
        "notas de implementacion; observaciones*; observación; observacion; comentarios; importante; advertencia; "
        "advertencias; aviso; referencias*; referencia; documentos relacionados*; documentación relacionada; "
        "documentacion relacionada; documentos de referencia; enlaces útiles*; enlaces utiles*; enlaces; "
        "ver también; ver tambien; véase también; vease tambien; anexo*; anexos*; apéndice*; apendice*; apéndices; "
        "apendices; glosario*; lecciones aprendidas*; aprendizajes; retrospectiva; historial*; historial de cambios; "
        "historial de versiones; historial de revisiones; registro de cambios; conclusión*; conclusion*; "
        "conclusiones*; consideraciones finales; aprobación*; aprobacion*; aprobaciones; comandos útiles; "
        "comandos utiles; comandos; ejemplos*; ejemplo; supuestos*; suposiciones; hipótesis; hipotesis; "
        "solución de problemas; solucion de problemas; resolución de problemas; resolucion de problemas; leyenda; "
        "principios*; reglas*; directrices; convenciones*; buenas prácticas; buenas practicas; mejores prácticas; "
        "mejores practicas; preguntas frecuentes; monitoreo*; monitorización*; monitorizacion*; comunicación; "
        "comunicacion; plan de comunicación; plan de comunicacion; mantenimiento; soporte; "
        "documentación del proyecto; documentacion del proyecto; recomendaciones; información adicional; "
        "informacion adicional; interesados",
        "resources": "recursos; recursos necesarios*; recursos requeridos*; recursos de desarrollo*; equipo; "
        "equipo y recursos; roles; roles y responsabilidades; responsabilidades; presupuesto*; costos*; costes*; "
        "costo; coste; costo estimado; estimación de costos; estimacion de costos; estimación de costes; "
        "estimacion de costes; herramientas*; herramientas necesarias; asignación de recursos; "
        "asignacion de recursos; entorno; entorno de desarrollo*; infraestructura; habilidades requeridas",
        "future_work": "próximos pasos*; proximos pasos*; *próximos pasos; *proximos pasos; próximo paso*; "
        "proximo paso*; siguientes pasos*; *siguientes pasos; siguiente paso*; pasos siguientes*; "
        "próximas acciones*; proximas acciones*; trabajo futuro*; trabajos futuros*; mejoras futuras*; "
        "futuras mejoras*; futuro; evolución futura; evolucion futura; funcionalidades futuras*; opcional; "
        "mejoras opcionales*; mejoras adicionales; extensiones futuras; consideraciones futuras*; a largo plazo; "
        "largo plazo*; después del lanzamiento; despues del lanzamiento; post-lanzamiento*; post-implementación*; "
        "post-implementacion*; post-mvp; pospuesto; aplazado; diferido; elementos aplazados; más adelante; "
        "mas adelante; posibles mejoras*; posibles extensiones; ideas futuras",
        "progress": "progreso; progreso actual*; progreso general; seguimiento*; seguimiento del progreso*; avance; "
        "avances*; avance general; estado; estado general; estado del proyecto*; estado de implementación*; "
        "estado de implementacion*; estado de la implementación*; estado de la implementacion*; estado de las fases; "
        "completado; completados; tareas completadas*; trabajo completado*; trabajo realizado*; lo que se hizo*; "
        "lo que se ha hecho*; qué se hizo; que se hizo; hecho; en progreso; en curso; bloqueado; "
        "actualizaciones recientes; resumen de cambios*; resumen del progreso; logros*; fases completadas; "
        "elementos completados; pendiente",
        "header": "metadatos*; información del documento*; informacion del documento*; información del plan; "
        "informacion del plan; información del proyecto*; informacion del proyecto*; información general*; "
        "informacion general*; información; informacion; datos del proyecto; sobre este documento; "
        "historial del documento; ficha del proyecto",
        "goal": "objetivo; objetivos; propósito; proposito; meta; por qué; por que; foco; tema; misión; mision; qué; "
        "que; intención; intencion; idea; descripción; descripcion; visión general; vision general; resumen; "
        "finalidad; enfoque",
        "checks": "verificar; verifica; verificación; verificacion; comprobar; comando; comandos; "
        "comando de verificación; comando de verificacion; comandos de verificación; comandos de verificacion; "
        "comandos de validación; comandos de validacion; comando de validación; comando de validacion; "
        "comando de prueba; comandos de prueba; ejecutar; validar; validar con; probar; verificar con",
        "features": "funcionalidades*; funcionalidades principales*; características*; caracteristicas*; "
        "características principales; caracteristicas principales; funciones; funciones principales; beneficios*; "
        "beneficio; ventajas*; ventaja; desventajas; inconvenientes; ganancias; impacto*; justificación; "
        "justificacion; razón; razon; razones; motivo; motivos; por qué; por que; problema; contexto; concepto; "
        "enfoque; detalles; detalles técnicos; detalles tecnicos; detalles de implementación; "
        "detalles de implementacion; ejemplo; ejemplos; nota; notas; importante; advertencia; entrada; salida; "
        "comportamiento; comportamiento esperado; casos límite; casos limite; casos borde; casos extremos; "
        "manejo de errores; restricciones; consideraciones; antes; después; despues; actual; cambio; ubicación; "
        "ubicacion; respuesta; solicitud; petición; peticion; contenido; esperado; solución; solucion; "
        "cambios principales; principales cambios; cambios clave; puntos clave; casos de uso; cuándo usar; "
        "cuando usar; lógica; logica; efecto; causa; alcance; opciones; recomendación; recomendacion; consejos; "
        "flujo; consecuencia; requisitos",
    },
    fields={
        "created": "creado; creado el; creada; creada el; fecha; fecha de creación; fecha de creacion; creación; "
        "creacion; fecha del documento; fecha del plan; fecha de inicio; inicio; iniciado; iniciado el; comenzado; "
        "comenzado el; empezado; generado; generado el; escrito el; elaborado el; redactado el; "
        "fecha de elaboración; fecha de elaboracion; fecha de análisis; fecha de analisis",
        "updated": "actualizado; actualizado el; actualizada; última actualización; ultima actualizacion; "
        "fecha de actualización; fecha de actualizacion; última modificación; ultima modificacion; modificado; "
        "modificado el; última revisión; ultima revision; revisado el; revisado; revisión; revision; última edición; "
        "ultima edicion; último cambio; ultimo cambio; fecha de modificación; fecha de modificacion; actualización; "
        "actualizacion; fecha de revisión; fecha de revision",
        "status": "estado; estatus; estado actual; estado general; estado del plan; estado del proyecto; "
        "estado del documento; situación; situacion; estado de la fase; estado de la tarea; "
        "estado de implementación; estado de implementacion; estado de la implementación; estado de la implementacion",
        "effort": "esfuerzo; esfuerzo estimado; tamaño; tamano; complejidad; esfuerzo total; estimación de esfuerzo; "
        "estimacion de esfuerzo; dificultad; carga de trabajo; nivel de esfuerzo; complejidad/esfuerzo; talla; "
        "esfuerzo total estimado",
        "estimate": "estimación; estimacion; tiempo estimado; estimación de tiempo; estimacion de tiempo; duración; "
        "duracion; duración estimada; duracion estimada; tiempo; plazo; plazo estimado; estimado; tiempo total; "
        "tiempo total estimado; horas; horas estimadas; tiempo necesario; tiempo requerido; tiempo previsto; "
        "duración prevista; duracion prevista; duración total; duracion total; estimación total; estimacion total; "
        "previsto; tiempo de desarrollo; tiempo de implementación; tiempo de implementacion; total estimado; "
        "cronograma",
        "actual": "tiempo real; duración real; duracion real; esfuerzo real; tiempo empleado; tiempo invertido; "
        "horas reales; horas empleadas; tiempo dedicado; tiempo transcurrido; real",
        "depends": "depende de; dependencia; dependencias; depende; requiere; prerrequisito; prerrequisitos; "
        "prerequisito; prerequisitos; pre-requisito; pre-requisitos; requisito previo; requisitos previos; "
        "bloqueado por; bloqueada por; necesita; dependiente de; condición previa; condicion previa; "
        "condiciones previas; precondiciones",
        "owner": "responsable; responsables; autor; autora; autores; asignado a; asignada a; asignado; "
        "desarrollador; desarrolladora; propietario; dueño; dueno; quién; quien; encargado; encargada; creado por; "
        "elaborado por; preparado por; líder; lider; equipo responsable; a cargo de",
        "priority": "prioridad; urgencia; importancia; severidad; gravedad; criticidad; nivel de riesgo",
        "goal": "objetivo; objetivos; propósito; proposito; meta; foco; tema; finalidad; misión; mision",
        "tags": "etiquetas; palabras clave; categoría; categoria; categorías; categorias; etiqueta",
        "progress": "progreso; avance; progreso general; avance general; completitud; tareas; fases; rama; versión; "
        "version; proyecto; funcionalidad; alcance; fase actual; etapa actual; módulo; modulo",
        "risk": "riesgo; riesgos",
        "mitigation": "mitigación; mitigacion; mitigaciones; estrategia de mitigación; estrategia de mitigacion; "
        "plan de mitigación; plan de mitigacion; medida de mitigación; medida de mitigacion; medidas de mitigación; "
        "medidas de mitigacion; respuesta; contingencia; solución; solucion; contramedida; medidas; "
        "plan de contingencia; prevención; prevencion",
        "impact": "impacto; severidad; gravedad; consecuencia; consecuencias; efecto; criticidad",
        "likelihood": "probabilidad; posibilidad; frecuencia; verosimilitud; ocurrencia",
        "answer": "decisión; respuesta; resolución; resolucion; resuelto; decidido; conclusión; conclusion; "
        "respondido; decisión tomada; decision tomada; resultado",
        "needs": "necesita; necesita respuesta de; decisión de; decision de; a decidir por; responsable; "
        "esperando a; en espera de; preguntar a; requiere respuesta de; quién decide; quien decide; pendiente de",
    },
    phases="fase; etapa; hito; sprint; iteración; iteracion; semana; parte; mes; oleada; sesión; sesion; épica; "
    "epica; bloque; fases; semanas; lote; incremento; ciclo; ola",
    weak_phases="paso; día; dia; días; dias; pasos; jornada",
    task_words="tarea; paso; subtarea; tareas; prueba; actividad; acción; accion; corrección; correccion",
    mentions="tareas; lista de tareas; criterios de salida; criterios de éxito; criterios de exito; "
    "criterios de aceptación; criterios de aceptacion; criterios de finalización; criterios de finalizacion; "
    "fuera de alcance; fuera del alcance; entregables; pruebas; plan de pruebas; requisitos; riesgos; alcance; "
    "dependencias; cronograma; calendario; estimación; estimacion; resumen; checklist; lista de verificación; "
    "lista de verificacion; estado; resultados; resultado; verificación; verificacion; validación; validacion; "
    "notas; objetivos; objetivo; progreso; métricas; metricas; revisión; revision; tareas detalladas; rollback; "
    "plan de reversión; plan de reversion; archivos; archivos afectados; archivos modificados; decisiones; "
    "lecciones aprendidas; detalles; visión general; vision general; detalles de implementación; "
    "detalles de implementacion; plan de implementación; plan de implementacion; definición de terminado; "
    "definicion de terminado; total; finalización; finalizacion; métricas de éxito; metricas de exito; "
    "prerrequisitos; requisitos previos; preguntas abiertas; retrospectiva; aceptación; aceptacion; casos de prueba",
    explains="problema; justificación; justificacion; razón; razon; motivo; antecedentes; contexto; concepto; "
    "visión general; vision general; resumen; introducción; introduccion; motivación; motivacion; objetivo; "
    "objetivos; propósito; proposito; análisis; analisis; estado actual; descripción; descripcion; alcance; "
    "arquitectura; planteamiento del problema; diagnóstico; diagnostico; por qué; por que; enfoque; "
    "situación actual; situacion actual",
    states={
        "done": "hecho; hecha; hechos; hechas; completado; completada; completados; completadas; completo; completa; "
        "completos; completas; terminado; terminada; terminados; terminadas; finalizado; finalizada; finalizados; "
        "finalizadas; implementado; implementada; implementados; implementadas; listo; listos; realizado; realizada; "
        "realizados; entregado; entregada; desplegado; desplegada; corregido; corregida; corregidos; resuelto; "
        "resuelta; resueltos; resueltas; fusionado; publicado; publicada; lanzado; lanzada; cerrado; cerrada; "
        "concluido; concluida; acabado; acabada; ya implementado; ya hecho; validado; validada; archivado",
        "doing": "en progreso; en curso; en proceso; en desarrollo; en marcha; en ejecución; en ejecucion; haciendo; "
        "iniciado; iniciada; empezado; empezada; comenzado; comenzada; parcial; parcialmente completado; "
        "parcialmente completada; parcialmente implementado; parcialmente hecho; casi listo; casi terminado; "
        "en revisión; en revision; en pruebas; trabajando; en implementación; en implementacion",
        "blocked": "bloqueado; bloqueada; bloqueados; bloqueadas; pausado; pausada; en pausa; en espera; detenido; "
        "detenida; suspendido; suspendida; parado; parada; esperando; congelado; congelada; estancado",
        "dropped": "cancelado; cancelada; cancelados; canceladas; descartado; descartada; descartados; descartadas; "
        "abandonado; abandonada; pospuesto; pospuesta; pospuestos; aplazado; aplazada; aplazados; diferido; "
        "diferida; eliminado; eliminada; rechazado; rechazada; omitido; omitida; saltado; reemplazado; reemplazada; "
        "sustituido; sustituida; obsoleto; obsoleta; no aplica; no aplicable; no necesario; no necesaria; "
        "innecesario; no se hará; no se hara; ya no es necesario; postergado; postergada",
        "todo": "pendiente; pendientes; por hacer; a hacer; no iniciado; no iniciada; no iniciados; no empezado; "
        "no empezada; no comenzado; sin iniciar; sin empezar; sin comenzar; aún no iniciado; aun no iniciado; "
        "planificado; planificada; planificados; planeado; planeada; no completado; no completada; no hecho; "
        "no implementado; no implementada; no terminado; sin hacer; sin implementar; incompleto; incompleta; futuro; "
        "futura; programado; programada; propuesto; propuesta; abierto; abierta; en cola; previsto; prevista; "
        "borrador; por iniciar; por definir; por comenzar",
    },
    statuses={
        "planning": "planificación; planificacion; en planificación; en planificacion; planificado; planificada; "
        "planeado; planeada; planeación; planeacion; borrador; propuesta; propuesto; listo para comenzar; "
        "listo para empezar; listo para iniciar; listo para implementar; listo para implementación; "
        "listo para implementacion; listo para ejecutar; aprobado; aprobada; no iniciado; no iniciada; no empezado; "
        "sin iniciar; sin empezar; sin comenzar; aún no iniciado; aun no iniciado; pendiente; por hacer; "
        "por iniciar; pendiente de aprobación; pendiente de aprobacion; pendiente de revisión; "
        "pendiente de revision; en espera de aprobación; en espera de aprobacion; esperando aprobación; "
        "esperando aprobacion; en revisión; en revision; diseño; diseno; en diseño; en diseno; especificación; "
        "especificacion; en preparación; en preparacion; en análisis; en analisis; investigación; investigacion; "
        "nuevo; nueva; abierto; futuro; en elaboración; en elaboracion; previsto; en definición; en definicion",
        "in_progress": "en progreso; en curso; en proceso; en desarrollo; en marcha; en ejecución; en ejecucion; "
        "activo; activa; iniciado; iniciada; comenzado; comenzada; empezado; implementando; en implementación; "
        "en implementacion; parcialmente completado; parcialmente completada; parcialmente implementado; parcial; "
        "casi terminado; casi completo; en pruebas; incompleto; trabajando",
        "completed": "completado; completada; completados; completo; completa; hecho; hecha; terminado; terminada; "
        "finalizado; finalizada; implementado; implementada; entregado; entregada; archivado; archivada; publicado; "
        "publicada; lanzado; lanzada; desplegado; cerrado; cerrada; concluido; concluida; en producción; "
        "en produccion; resuelto; resuelta; listo; implementación completada; implementacion completada; corregido; "
        "acabado; realizado",
        "blocked": "bloqueado; bloqueada; pausado; pausada; en pausa; en espera; detenido; detenida; suspendido; "
        "suspendida; parado; congelado; estancado",
        "cancelled": "cancelado; cancelada; abandonado; abandonada; rechazado; rechazada; descartado; descartada; "
        "reemplazado; reemplazada; sustituido; obsoleto; obsoleta; pospuesto; pospuesta; aplazado; aplazada; "
        "retirado; no se hará; no se hara; diferido; anulado; anulada",
    },
    negations="no; nunca; sin; jamás; jamas",
    partly="parcialmente; parcial; en parte; casi; mayormente; a medias; prácticamente; practicamente",
    units={
        "minute": "min; minuto; minutos; mins",
        "hour": "h; hora; horas; hr; hrs; hs; horas-hombre; hora-hombre; horas-persona",
        "day": "d; día; dia; días; dias; jornada; jornadas; días-hombre; dias-hombre; día-hombre; dia-hombre; "
        "días-persona; dias-persona; día-persona; dia-persona",
        "week": "semana; semanas; sems",
        "month": "mes; meses",
        "sprint": "sprint; sprints",
    },
    fillers="hábiles; habiles; hábil; habil; laborables; laborable; laborales; de; aproximadamente; aprox; unas; "
    "unos; trabajo; totales; total; adicionales; más; mas; efectivas; naturales; desarrollo; completos; completas",
    sizes={
        "XS": "muy pequeño; muy pequeno; muy pequeña; muy pequena; mínimo; minimo; mínima; minima; trivial; diminuto",
        "S": "pequeño; pequeno; pequeña; pequena; pequeños; pequenos; chico",
        "M": "mediano; mediana; medio; media; moderado; moderada",
        "L": "grande; grandes",
        "XL": "muy grande; extra grande; enorme",
        "XXL": "gigante; extra extra grande",
    },
    levels={
        "low": "bajo; baja; bajos; bajas; muy bajo; muy baja; mínimo; minimo; mínima; minima; menor; leve; "
        "improbable; poco probable; raro; rara; insignificante; pequeño; pequeno; pequeña; pequena; escaso; "
        "despreciable",
        "medium": "medio; media; medios; medias; moderado; moderada; posible; intermedio; intermedia; mediano; mediana",
        "high": "alto; alta; altos; altas; elevado; elevada; probable; grave; mayor; significativo; significativa; "
        "serio; seria; severo; severa; importante; cierto; muy probable; seguro; considerable",
        "critical": "crítico; critico; crítica; critica; críticos; criticos; críticas; criticas; muy alto; muy alta; "
        "extremo; extrema; catastrófico; catastrofico; catastrófica; catastrofica; urgente; bloqueante",
    },
    columns={
        "task": "tarea; tareas; paso; pasos; ítem; item; acción; accion; acciones; actividad; actividades; trabajo; "
        "elemento; subtarea; título; titulo; qué hacer; que hacer; corrección; correccion; nombre de la tarea; "
        "funcionalidad; mejora",
        "id": "nº; n.º; número; numero; núm; num; núm.; num.; identificador; código; codigo; ref; ref.; orden; n°",
        "status": "estado; estatus; progreso; avance; hecho; completado; listo; situación; situacion; terminado",
        "effort": "esfuerzo; esfuerzo estimado; tamaño; tamano; complejidad; dificultad; talla; carga",
        "estimate": "estimación; estimacion; estimado; tiempo; tiempo estimado; horas; días; dias; semanas; "
        "duración; duracion; duración estimada; duracion estimada; plazo; estimación (horas); estimacion (horas); "
        "estimación (h); estimacion (h); estimación (días); estimacion (dias); esfuerzo (horas); esfuerzo (días); "
        "esfuerzo (dias); horas estimadas; tiempo total; previsto; cronograma; periodo; período; planificado",
        "actual": "real; tiempo real; horas reales; duración real; duracion real; esfuerzo real; tiempo empleado; "
        "tiempo invertido",
        "depends": "dependencias; dependencia; depende de; requiere; prerrequisitos; prerequisitos; prerrequisito; "
        "requisitos previos; bloqueado por; bloqueos; depende; requisito previo; bloqueantes",
        "owner": "responsable; responsables; asignado a; asignado; propietario; quién; quien; autor; equipo; "
        "encargado; rol; desarrollador",
        "priority": "prioridad; urgencia; importancia; criticidad; prio",
        "risk": "riesgo; riesgos; descripción del riesgo; descripcion del riesgo; amenaza; problema; "
        "problema potencial; desafío; desafio; preocupación; preocupacion; escenario; reto; riesgo identificado",
        "impact": "impacto; severidad; gravedad; consecuencia; consecuencias; efecto; nivel de impacto",
        "likelihood": "probabilidad; prob; prob.; posibilidad; frecuencia; ocurrencia",
        "mitigation": "mitigación; mitigacion; mitigaciones; estrategia de mitigación; estrategia de mitigacion; "
        "plan de mitigación; plan de mitigacion; medida; medidas; medidas de mitigación; medidas de mitigacion; "
        "contramedida; respuesta; estrategia; contingencia; solución; solucion; prevención; prevencion; "
        "plan de acción; plan de accion; plan de contingencia; tratamiento; acción de mitigación; "
        "accion de mitigacion; cómo mitigar; como mitigar",
        "phase": "fase; etapa; hito; sprint; semana; iteración; iteracion; fases; mes; épica; epica; parte; sesión; "
        "sesion; paso; periodo; período; bloque",
        "file": "archivo; archivos; ruta; ruta del archivo; nombre del archivo; módulo; modulo; ubicación; "
        "ubicacion; fichero; ficheros; archivos afectados; componente; archivo fuente; destino",
        "change": "cambio; cambios; tipo de cambio; tipo; acción; accion; operación; operacion; modificación; "
        "modificacion; modificaciones; qué; que; descripción del cambio; descripcion del cambio; estado; naturaleza",
        "metric": "métrica; metrica; métricas; metricas; indicador; indicadores; medida; nombre; criterio; área; "
        "area; categoría; categoria; aspecto; objetivo; tipo de prueba; medición; medicion; kpi",
        "target": "meta; objetivo; valor objetivo; esperado; umbral; deseado; después; despues; valor esperado; "
        "resultado esperado; límite; limite; valor meta; metas",
        "criterion": "criterio; criterios; requisito; requisitos; criterio de aceptación; criterio de aceptacion; "
        "criterio de éxito; criterio de exito; condición; condicion; verificación; verificacion; comprobación; "
        "comprobacion; elemento; requerimiento",
        "question": "pregunta; preguntas; pregunta abierta; cuestión; cuestion; cuestiones; tema; duda; "
        "decisión necesaria; decision necesaria; punto; asunto; decisión pendiente; decision pendiente",
        "answer": "respuesta; decisión; resolución; resolucion; resultado; recomendación; recomendacion; conclusión; "
        "conclusion",
        "acceptance": "aceptación; aceptacion; criterios de aceptación; criterios de aceptacion; "
        "criterio de aceptación; criterio de aceptacion; definición de terminado; definicion de terminado; "
        "definición de hecho; definicion de hecho; criterios de salida; terminado cuando; listo cuando; "
        "criterio de éxito; criterio de exito; criterios de éxito; criterios de exito; validación; validacion",
        "text": "descripción; descripcion; detalles; notas; nombre; resumen; qué; que; comentario; comentarios; "
        "entregables; entregable; alcance; contenido; observaciones; propósito; proposito; justificación; "
        "justificacion; motivo; detalle; enfoque; razón; razon; objetivo; responsabilidad",
    },
    totals="total; totales; total general; suma; subtotal; tiempo total; duración total; duracion total; "
    "esfuerzo total; total estimado; estimación total; estimacion total; total de horas; total horas; "
    "total con margen; tiempo total estimado; sumatoria; gran total",
    nothing="ninguno; ninguna; ningunos; ningunas; no; nada; n/a; no aplica; no aplicable; por definir; "
    "sin dependencias; ninguna dependencia; no hay; por determinar; ninguna (puede empezar inmediatamente); sin; nd; "
    "desconocido",
    every="todas las fases; todas las fases anteriores; todas; todos; todas las anteriores; todos los anteriores; "
    "fases anteriores; todas las etapas; todas las etapas anteriores; todo lo anterior; todas las fases previas; "
    "todas las demás fases; todas las demas fases; todas las otras fases; todas las tareas; "
    "todas las tareas anteriores; todos los hitos anteriores; todos los sprints anteriores",
    creates="nuevo; nueva; crear; creado; creada; añadir; anadir; añadido; anadido; agregar; agregado; creación; "
    "creacion; nuevo archivo; a crear; nuevos; nuevas; escribir; se crea; agregada; añadida; anadida; por crear",
    modifies="modificar; modificado; modificada; actualizar; actualizado; actualizada; editar; cambiar; extender; "
    "ampliar; refactorizar; reescribir; existente; corregir; corregido; modificación; modificacion; actualización; "
    "actualizacion; mejorar; reemplazar; renombrar; ajustar; migrar; a modificar; cambio; mover; refactorización; "
    "refactorizacion; ampliación; ampliacion",
    deletes="eliminar; eliminado; eliminada; borrar; borrado; quitar; remover; eliminación; eliminacion; a eliminar; "
    "archivar; suprimir; borrada",
    ranks={
        "primary": "primario; primarios; objetivos primarios; objetivo primario; objetivo principal; "
        "objetivos principales; principal; principales; obligatorio; obligatorios; esencial; esenciales; "
        "imprescindible; imprescindibles; debe tener",
        "secondary": "secundario; secundarios; objetivos secundarios; objetivo secundario; debería tener; "
        "deberia tener; recomendado; recomendados; importante; importantes",
        "nice_to_have": "opcional; opcionales; deseable; deseables; sería bueno tener; seria bueno tener; "
        "bueno tener; podría tener; podria tener; extra; extras; objetivos opcionales; adicional; adicionales; plus",
    },
    months="enero ene; febrero feb; marzo mar; abril abr; mayo may; junio jun; julio jul; agosto ago; "
    "septiembre setiembre sep sept; octubre oct; noviembre nov; diciembre dic",
    steps_of_tests="rojo; verde; refactorizar; refactorización; refactorizacion; azul",
)
